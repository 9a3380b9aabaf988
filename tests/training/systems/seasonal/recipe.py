from training.recipe.scene import Count
from training.recipe.scene import SceneEncoder as AnySceneEncoder

OBJECTIVES = ("seasons",)


class SceneEncoder(AnySceneEncoder):
    hidden: Count
