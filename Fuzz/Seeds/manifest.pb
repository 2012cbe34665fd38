
gmanifest"packagea.b*K
Idata"A
*http://schemas.android.com/apk/res/androidhost(¨€„2
€€„ø