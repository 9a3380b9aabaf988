from training.recipe.scene import SceneEncoder as AnySceneEncoder
from training.recipe.section import Count

OBJECTIVES = ("seasons",)


class SceneEncoder(AnySceneEncoder):
    hidden: Count
