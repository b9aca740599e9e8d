größe = {"höhe": 3}
名前 = "東京"


def fläche(maße):
    print("東京 ä", 名前)
    return "日本" + 名前[0] + maße["höhe"] + maße["breite"]


fläche(größe)
