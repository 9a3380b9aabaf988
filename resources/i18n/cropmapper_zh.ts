<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="zh">
  <context>
    <name>CropMapper</name>
    <message>
      <source>%</source>
      <translation>%</translation>
    </message>
    <message>
      <source>'none', one mask raster for all dates, or a folder of dated mask rasters; 'detect' finds clouds and their shadows by how each pixel differs from its own other dates, and heeds no mask of the files.</source>
      <translation>'none'(无)、适用于所有日期的一个掩膜栅格，或一个带日期的掩膜栅格文件夹；'detect' 根据每个像元与其自身其他日期的差异识别云及云影，不理会文件自带的任何掩膜。</translation>
    </message>
    <message>
      <source>'strata': within the strata that the layer names in its fields stratum and stratum_ha; 'map': anywhere on this map, or within its classes; 'none': not by lot, so that nothing is estimated for ground without references. 'auto' takes strata where the layer has these fields, else 'none'.</source>
      <translation>'strata'：在图层字段 stratum 和 stratum_ha 所列的分层内；'map'：在本图任意位置或其各类别内；'none'：非随机抽取，因此不对没有参考的区域作估计。'auto' 在图层有这些字段时用分层，否则为 'none'。</translation>
    </message>
    <message>
      <source>(not known)</source>
      <translation>(未知)</translation>
    </message>
    <message>
      <source>(not used)</source>
      <translation>(不使用)</translation>
    </message>
    <message>
      <source>0 to 1, 95%</source>
      <translation>0 到 1，95%</translation>
    </message>
    <message>
      <source>1  Data</source>
      <translation>1  数据</translation>
    </message>
    <message>
      <source>1,892 places in Mato Grosso, Brazil, 2000 to 2016; whole locations were held out</source>
      <translation>巴西马托格罗索州 1,892 个位置，2000 至 2016 年；整个位置留出</translation>
    </message>
    <message>
      <source>113 parcels near Montpellier, France, 2018; whole blocks of 500 m were held out</source>
      <translation>法国蒙彼利埃附近 113 个地块，2018 年；500 m 的整块留出</translation>
    </message>
    <message>
      <source>2  Parcels</source>
      <translation>2  地块</translation>
    </message>
    <message>
      <source>3  Model</source>
      <translation>3  模型</translation>
    </message>
    <message>
      <source>3 simulated scenes that were held out</source>
      <translation>3 个留出的模拟场景</translation>
    </message>
    <message>
      <source>4  Map</source>
      <translation>4  制图</translation>
    </message>
    <message>
      <source>5  Check declared crops</source>
      <translation>5  核查申报作物</translation>
    </message>
    <message>
      <source>922 places in western Bahia, Brazil, 2018 to 2019; whole locations were held out</source>
      <translation>巴西巴伊亚州西部 922 个位置，2018 至 2019 年；整个位置留出</translation>
    </message>
    <message>
      <source>&lt;p&gt;A band, an index, or an expression of bands such as (B08-B04)/(B08+B04)&lt;/p&gt;</source>
      <translation>&lt;p&gt;一个波段、一个指数，或波段表达式，例如 (B08-B04)/(B08+B04)&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A class needs a name.</source>
      <translation>类别需要一个名称。</translation>
    </message>
    <message>
      <source>A click, or the keys Up and Down, show a parcel on the map</source>
      <translation>点击或用上、下键在地图上显示地块</translation>
    </message>
    <message>
      <source>A digit corrects it:   {classes}</source>
      <translation>按数字键更正：   {classes}</translation>
    </message>
    <message>
      <source>A double click opens a run, or goes on with it</source>
      <translation>双击可打开一次运行，或继续该运行</translation>
    </message>
    <message>
      <source>A field of the map</source>
      <translation>地图的一个字段</translation>
    </message>
    <message>
      <source>A folder beside each stack</source>
      <translation>每个影像堆栈旁的文件夹</translation>
    </message>
    <message>
      <source>A folder is given as {name}.</source>
      <translation>文件夹请用 {name} 指定。</translation>
    </message>
    <message>
      <source>A folder of dated rasters such as S2_2018-04-18.tif or of SAFE products; one raster, netCDF or Zarr cube with all dates; an archive; a STAC document, also as an https address; a *.stack.json file</source>
      <translation>带日期的栅格文件夹(如 S2_2018-04-18.tif)或 SAFE 产品文件夹；包含所有日期的一个栅格、netCDF 或 Zarr 数据立方体；压缩包；STAC 文档(也可为 https 地址)；*.stack.json 文件</translation>
    </message>
    <message>
      <source>A layer a date in natural colours, with its temporal range, for the temporal controller</source>
      <translation>每个日期一个自然色图层，带时间范围，供时态控制器使用</translation>
    </message>
    <message>
      <source>A layer of parcels or points whose crops are known</source>
      <translation>作物已知的地块或点图层</translation>
    </message>
    <message>
      <source>A model of this place, learned from labelled parcels, and how good it is</source>
      <translation>由带标签的地块学得的本地模型，及其精度</translation>
    </message>
    <message>
      <source>A model package that comes with CropMapper.</source>
      <translation>CropMapper 自带的模型包。</translation>
    </message>
    <message>
      <source>A parcel model answers for a parcel's own series, a pixel model for each pixel; 'auto' takes parcels where the labels are polygons, or points within parcels.</source>
      <translation>地块模型针对整个地块的序列给出结果，像元模型针对每个像元；标签为多边形或位于地块内的点时，'auto' 采用地块。</translation>
    </message>
    <message>
      <source>A parcel with fewer clear dates is yellow.</source>
      <translation>晴空日期少于此数的地块为黄色。</translation>
    </message>
    <message>
      <source>A parcel with fewer pixels inside is yellow.</source>
      <translation>内部像元少于此数的地块为黄色。</translation>
    </message>
    <message>
      <source>A parcels.gpkg that the map job wrote, or a raster of classes such as its classes.tif.</source>
      <translation>制图生成的 parcels.gpkg，或类别栅格(例如其 classes.tif)。</translation>
    </message>
    <message>
      <source>A raster with what is true, in any CRS.</source>
      <translation>含真实情况的栅格，任意 CRS。</translation>
    </message>
    <message>
      <source>A row a date: how clear it is, and its file, or why it is left out</source>
      <translation>每行一个日期：晴空程度及其文件，或未采用的原因</translation>
    </message>
    <message>
      <source>A run</source>
      <translation>一次运行</translation>
    </message>
    <message>
      <source>A simulated scene, its parcels and a model for them are chosen. Press Run below.</source>
      <translation>已选好模拟场景、其地块及相应模型。请按下方的“运行”。</translation>
    </message>
    <message>
      <source>A table of the checked parcels; keys accept and correct their crops</source>
      <translation>已核查地块的列表；可用按键确认和更正作物</translation>
    </message>
    <message>
      <source>A table of the parcels, least certain first; keys accept and correct their classes</source>
      <translation>地块列表，最不确定的在前；可用按键确认和更正类别</translation>
    </message>
    <message>
      <source>A teaching had been interrupted, and nothing was kept of it but its series: {name}.</source>
      <translation>有一次训练被中断，除序列外没有保留任何内容：{name}。</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>确认</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Accuracy of each class</source>
      <translation>各类别精度</translation>
    </message>
    <message>
      <source>Accuracy report</source>
      <translation>精度报告</translation>
    </message>
    <message>
      <source>Add a class</source>
      <translation>添加类别</translation>
    </message>
    <message>
      <source>Add the classes, then draw parcels of each; or choose a layer whose crops are known.</source>
      <translation>请添加类别，然后为每类绘制地块；或选择作物已知的图层。</translation>
    </message>
    <message>
      <source>Add the dates as layers</source>
      <translation>将各日期添加为图层</translation>
    </message>
    <message>
      <source>Add them as classes</source>
      <translation>将其添加为类别</translation>
    </message>
    <message>
      <source>Adding the dates: {number} of {count}</source>
      <translation>正在添加日期：{number} / {count}</translation>
    </message>
    <message>
      <source>Address of a Dask scheduler whose workers map the blocks, such as tcp://10.0.0.1:8786.</source>
      <translation>Dask 调度器地址，由其工作进程处理各块，例如 tcp://10.0.0.1:8786。</translation>
    </message>
    <message>
      <source>Adds the results to the project again</source>
      <translation>将结果重新添加到工程</translation>
    </message>
    <message>
      <source>Administrative units</source>
      <translation>行政单元</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>All parcels</source>
      <translation>全部地块</translation>
    </message>
    <message>
      <source>All scores, on what they were measured, name and licence</source>
      <translation>全部得分及其测量依据、名称和许可</translation>
    </message>
    <message>
      <source>Also say which models fit the stack, and why others do not.</source>
      <translation>同时说明哪些模型适合该影像堆栈，以及其他模型为何不适合。</translation>
    </message>
    <message>
      <source>Also write a raster with the day of year of each pixel's most decisive date (pixel models).</source>
      <translation>同时写出栅格，记录每个像元最具决定性的日期的年内日序(像元模型)。</translation>
    </message>
    <message>
      <source>Also write class probabilities</source>
      <translation>同时写出类别概率</translation>
    </message>
    <message>
      <source>Also write class probabilities, a raster of its own</source>
      <translation>同时写出类别概率，单独成一个栅格</translation>
    </message>
    <message>
      <source>Also write one probability band per class: the output probabilities, in short.</source>
      <translation>同时为每个类别写出一个概率波段：即输出 probabilities 的简写。</translation>
    </message>
    <message>
      <source>Also write rasters</source>
      <translation>同时写出栅格</translation>
    </message>
    <message>
      <source>Also write rasters: class and confidence as of each date, and the first date from which each pixel's answer stays (models of pixels). Without parcels they are written anyway.</source>
      <translation>同时写出栅格：各截止日期的类别和置信度，以及每个像元结果从何日起不再变化(像元模型)。没有地块时总会写出。</translation>
    </message>
    <message>
      <source>Also write the decisive date</source>
      <translation>同时写出决定性日期</translation>
    </message>
    <message>
      <source>Also write the entropy, a raster of its own</source>
      <translation>同时写出熵，单独成一个栅格</translation>
    </message>
    <message>
      <source>Also write the margin, a raster of its own</source>
      <translation>同时写出差距，单独成一个栅格</translation>
    </message>
    <message>
      <source>Among classes in proportion to their area, which is best for the overall accuracy, or equally, which is best for the precision of rare classes.</source>
      <translation>按面积比例分配到各类别，最有利于总体精度；或平均分配，最有利于稀少类别的用户精度。</translation>
    </message>
    <message>
      <source>Amplitude of the season</source>
      <translation>生长季振幅</translation>
    </message>
    <message>
      <source>And {count} more, in the log.</source>
      <translation>另有 {count} 条，见日志。</translation>
    </message>
    <message>
      <source>And {count} more, in the run's report.</source>
      <translation>另有 {count} 条，见运行报告。</translation>
    </message>
    <message>
      <source>Another model package (folder)</source>
      <translation>其他模型包(文件夹)</translation>
    </message>
    <message>
      <source>Another run is under way.</source>
      <translation>另一次运行正在进行。</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>已答</translation>
    </message>
    <message>
      <source>Answers for</source>
      <translation>适用对象</translation>
    </message>
    <message>
      <source>Answers for parcels</source>
      <translation>适用于地块</translation>
    </message>
    <message>
      <source>Answers for pixels</source>
      <translation>适用于像元</translation>
    </message>
    <message>
      <source>Anywhere, or by class of this map</source>
      <translation>本图任意位置，或按本图类别</translation>
    </message>
    <message>
      <source>Archives of products (*.zip *.tar)</source>
      <translation>产品压缩包 (*.zip *.tar)</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Area (ha)</source>
      <translation>面积(公顷)</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>Areas are counted pixels of the map, also outside parcels where it covers them: no estimates</source>
      <translation>面积是地图上计数的像元，在地图覆盖之处也包括地块以外：并非估计值</translation>
    </message>
    <message>
      <source>Areas of classes</source>
      <translation>各类别面积</translation>
    </message>
    <message>
      <source>Areas of one class that are smaller become part of their largest neighbour; none by default.</source>
      <translation>同一类别中小于此值的图斑并入其最大的邻斑；默认不合并。</translation>
    </message>
    <message>
      <source>Around the selected parcels</source>
      <translation>所选地块周围</translation>
    </message>
    <message>
      <source>As in a job file: {example}.</source>
      <translation>与任务文件中写法相同：{example}。</translation>
    </message>
    <message>
      <source>As in the file</source>
      <translation>按文件顺序</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>截至</translation>
    </message>
    <message>
      <source>As the files tell</source>
      <translation>按文件所述</translation>
    </message>
    <message>
      <source>As the labels are</source>
      <translation>按标签类型</translation>
    </message>
    <message>
      <source>As the layer says</source>
      <translation>按图层所述</translation>
    </message>
    <message>
      <source>As the stack is called</source>
      <translation>与影像堆栈同名</translation>
    </message>
    <message>
      <source>Ask again.</source>
      <translation>请重新查询。</translation>
    </message>
    <message>
      <source>Assess</source>
      <translation>评估</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>精度评估</translation>
    </message>
    <message>
      <source>At least so many places of each class; all pixels of a class with fewer.</source>
      <translation>每个类别至少这么多点；像元不足的类别取其全部像元。</translation>
    </message>
    <message>
      <source>Attention and occlusion agree</source>
      <translation>注意力与遮挡一致</translation>
    </message>
    <message>
      <source>Attribute of the labels with what may not be split between learning and test, such as the farm; squares of 100 pixels by default.</source>
      <translation>标签的一个属性，同值者不得分到学习和测试两边，例如农场；默认为 100 像元的方格。</translation>
    </message>
    <message>
      <source>Attribute of the strata; by default they are called by their feature id.</source>
      <translation>分层的一个属性；默认以要素 ID 命名。</translation>
    </message>
    <message>
      <source>Attribute of the units; by default they are called by their feature id.</source>
      <translation>单元的一个属性；默认以要素 ID 命名。</translation>
    </message>
    <message>
      <source>Attribute with the class of each parcel: writes a series file (.npz) for training, too.</source>
      <translation>含各地块类别的属性：同时写出供训练用的序列文件 (.npz)。</translation>
    </message>
    <message>
      <source>Attribute with the crop as a text; places without one are not learned from.</source>
      <translation>以文本记录作物的属性；没有作物的位置不参与学习。</translation>
    </message>
    <message>
      <source>Attribute with the crop that an inspection found, where there was one: limits are then chosen, and errors counted, by these parcels. They should have been drawn by lot.</source>
      <translation>现场检查所得作物的属性(如有)：据这些地块选定阈值并统计误差。它们应为随机抽取。</translation>
    </message>
    <message>
      <source>Attribute with the crop that is declared or labelled, as a text.</source>
      <translation>申报或标注作物的属性，文本形式。</translation>
    </message>
    <message>
      <source>Attribute with the reference class name, of the mapped parcels or of the reference layer; not with a reference raster.</source>
      <translation>参考类别名称所在的属性，属于已制图地块或参考图层；使用参考栅格时不需要。</translation>
    </message>
    <message>
      <source>Attribute with the true crop, for accuracy against date; not what the model learned from.</source>
      <translation>真实作物的属性，用于计算随日期变化的精度；不可为模型学习所用的字段。</translation>
    </message>
    <message>
      <source>Attribute with what may not be split between learning and judging, such as the farm; squares of 100 pixels by default.</source>
      <translation>同值者不得分到学习和判断两边的属性，例如农场；默认为 100 像元的方格。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Band map</source>
      <translation>波段对应</translation>
    </message>
    <message>
      <source>Band name -&gt; its description in the files, or its 1-based number.</source>
      <translation>波段名称 -&gt; 其在文件中的描述，或从 1 起的序号。</translation>
    </message>
    <message>
      <source>Bands, indices, expressions</source>
      <translation>波段、指数、表达式</translation>
    </message>
    <message>
      <source>Bare soil, after</source>
      <translation>裸土，晚于</translation>
    </message>
    <message>
      <source>Bare soil, by</source>
      <translation>裸土，不迟于</translation>
    </message>
    <message>
      <source>Bare soil, certainty</source>
      <translation>裸土，确定性</translation>
    </message>
    <message>
      <source>Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map</source>
      <translation>贝叶斯平滑、最小制图单元和地块内投票，依据已完成地图的概率</translation>
    </message>
    <message>
      <source>Brings the inputs of this run back into the panel, to run it again with changes</source>
      <translation>将本次运行的输入放回面板，以便修改后再次运行</translation>
    </message>
    <message>
      <source>By class</source>
      <translation>按类别</translation>
    </message>
    <message>
      <source>By declared crop</source>
      <translation>按申报作物</translation>
    </message>
    <message>
      <source>By default ({default})</source>
      <translation>默认 ({default})</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels that would keep too little are left as they are.</source>
      <translation>地块向内收缩多少像元后，才统计中心落在其内的像元；收缩后所剩过少的地块保持原样。</translation>
    </message>
    <message>
      <source>By how many pixels parcels are shrunk, as in extract.</source>
      <translation>地块向内收缩多少像元，与提取时相同。</translation>
    </message>
    <message>
      <source>By no date do {share} of the parcels have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的地块得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By no date do {share} of the pixels have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的像元得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By no date do {share} of the points have the answer that stays.</source>
      <translation>没有任何日期能使 {share} 的点得到最终不变的结果。</translation>
    </message>
    <message>
      <source>By their middles, none of these places is one that the model learned from.</source>
      <translation>按中心点判断，这些位置都不是模型学习过的位置。</translation>
    </message>
    <message>
      <source>C: all classes.</source>
      <translation>C：全部类别。</translation>
    </message>
    <message>
      <source>CSV or JSON with code and name, and if wanted colour, of each class of the raster; by default what the report beside it or its own tags say.</source>
      <translation>含栅格各类别代码、名称及可选颜色的 CSV 或 JSON；默认取自旁边的报告或栅格自身的标记。</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Crops of other classes are left out.</source>
      <translation>含各类别代码、名称、颜色及可选分组的 CSV 或 JSON；默认自动生成。其他类别的作物不参与。</translation>
    </message>
    <message>
      <source>CSV or JSON with code, name, colour and, if wanted, group of each class; made by default. Labels of other classes are left out.</source>
      <translation>含各类别代码、名称、颜色及可选分组的 CSV 或 JSON；默认自动生成。其他类别的标签不参与。</translation>
    </message>
    <message>
      <source>Calendar of {count} dates, {used} of them used</source>
      <translation>{count} 个日期的日历，其中采用 {used} 个</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancelled, nothing was kept</source>
      <translation>已取消，未保留任何内容</translation>
    </message>
    <message>
      <source>Cancelled. Click on a place to ask again.</source>
      <translation>已取消。点击某处可重新查询。</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Cannot be excluded</source>
      <translation>不能排除</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>核查</translation>
    </message>
    <message>
      <source>Check declared crops</source>
      <translation>核查申报作物</translation>
    </message>
    <message>
      <source>Check the address in a browser, and whether this computer reaches the network, then try again: in the panel by Enter in the field of the address.</source>
      <translation>请在浏览器中检查该地址，并检查本机能否访问网络，然后重试：在面板的地址栏中按回车键。</translation>
    </message>
    <message>
      <source>Check the space on the disk, and that {source} can be reached and holds every wheel for this system and this Python, then install again. There are wheels for 64-bit Windows, macOS (with Intel's processors up to Python 3.13) and Linux (with ARM processors from Python 3.11 on).</source>
      <translation>请检查磁盘空间，以及 {source} 能否访问且包含适用于此系统和此 Python 的所有 wheel，然后再次安装。wheel 支持 64 位 Windows、macOS (Intel 处理器至 Python 3.13) 和 Linux (ARM 处理器自 Python 3.11 起)。</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>已核查</translation>
    </message>
    <message>
      <source>Checked parcels</source>
      <translation>已核查地块</translation>
    </message>
    <message>
      <source>Choose a folder; the arrow also offers a file, and the layers of the project</source>
      <translation>选择文件夹；按箭头也可选择文件或工程中的图层</translation>
    </message>
    <message>
      <source>Choose a map first: run one in the CropMapper panel, or add its layer to the project.</source>
      <translation>请先选择地图：在 CropMapper 面板中运行一次，或将其图层添加到工程。</translation>
    </message>
    <message>
      <source>Choose a model first.</source>
      <translation>请先选择模型。</translation>
    </message>
    <message>
      <source>Choose a model that fits the stack in the CropMapper panel first.</source>
      <translation>请先在 CropMapper 面板中选择适合该影像堆栈的模型。</translation>
    </message>
    <message>
      <source>Choose a polygon file</source>
      <translation>选择多边形文件</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters first.</source>
      <translation>请先选择带日期的栅格堆栈。</translation>
    </message>
    <message>
      <source>Choose a stack of dated rasters in the CropMapper panel first.</source>
      <translation>请先在 CropMapper 面板中选择带日期的栅格堆栈。</translation>
    </message>
    <message>
      <source>Choose another Python under Settings &gt; Options &gt; CropMapper, or install the engine there.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中选择其他 Python，或在那里安装引擎。</translation>
    </message>
    <message>
      <source>Choose another folder, or tick in Processing that another job's results may be replaced.</source>
      <translation>请选择其他文件夹，或在数据处理中勾选允许替换另一任务的结果。</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>请选择其他文件夹。</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>请选择其他名称。</translation>
    </message>
    <message>
      <source>Choose another output folder in step 4, or move that folder away.</source>
      <translation>请在第 4 步选择其他输出文件夹，或移走该文件夹。</translation>
    </message>
    <message>
      <source>Choose either the folder of a stack or the file of one.</source>
      <translation>请选择堆栈的文件夹或堆栈文件，二者取一。</translation>
    </message>
    <message>
      <source>Choose other learners, or install the engine with PyTorch under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请选择其他学习方法，或在“设置 &gt; 选项 &gt; CropMapper”中安装带 PyTorch 的引擎。</translation>
    </message>
    <message>
      <source>Choose the field with the declared crop first.</source>
      <translation>请先选择申报作物字段。</translation>
    </message>
    <message>
      <source>Choose the field with the true class.</source>
      <translation>请选择真实类别字段。</translation>
    </message>
    <message>
      <source>Choose the folder of another model package</source>
      <translation>选择其他模型包的文件夹</translation>
    </message>
    <message>
      <source>Choose the inputs again; if it is refused again, report the lines of the log.</source>
      <translation>请重新选择输入；若再次被拒绝，请报告日志内容。</translation>
    </message>
    <message>
      <source>Choose the layer whose extent is to be mapped.</source>
      <translation>请选择要按其范围制图的图层。</translation>
    </message>
    <message>
      <source>Choose the parcels again in step 2.</source>
      <translation>请在第 2 步重新选择地块。</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first.</source>
      <translation>请先在第 2 步选择地块。</translation>
    </message>
    <message>
      <source>Choose the parcels in step 2 first: this answers for parcels.</source>
      <translation>请先在第 2 步选择地块：此处结果针对地块。</translation>
    </message>
    <message>
      <source>Choose the runtime onnxruntime; if that is missing, repair the engine under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请选择运行库 onnxruntime；若缺少，请在“设置 &gt; 选项 &gt; CropMapper”中修复引擎。</translation>
    </message>
    <message>
      <source>Choose what is true: a raster of classes has no field of its own.</source>
      <translation>请选择真实情况：类别栅格本身没有相应字段。</translation>
    </message>
    <message>
      <source>Choosing how to compute</source>
      <translation>正在选择计算方式</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Class -&gt; its own smoothness, where it is another.</source>
      <translation>类别 -&gt; 其自身的平滑度(与总值不同时)。</translation>
    </message>
    <message>
      <source>Class and confidence as of several dates, and from when on each parcel's answer stays</source>
      <translation>截至多个日期的类别和置信度，以及每个地块的结果从何时起不再变化</translation>
    </message>
    <message>
      <source>Class as of {which}</source>
      <translation>截至 {which} 的类别</translation>
    </message>
    <message>
      <source>Class probabilities</source>
      <translation>类别概率</translation>
    </message>
    <message>
      <source>Class, confidence and runner-up of each parcel, from series that were extracted</source>
      <translation>由已提取的序列得到每个地块的类别、置信度和次优类别</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Classes and confidence are always written</source>
      <translation>类别和置信度总会写出</translation>
    </message>
    <message>
      <source>Classes and confidence for every pixel and parcel, from a stack of dated rasters</source>
      <translation>由带日期的栅格堆栈得到每个像元和地块的类别和置信度</translation>
    </message>
    <message>
      <source>Classes as of the last date</source>
      <translation>截至最后日期的类别</translation>
    </message>
    <message>
      <source>Classes of references</source>
      <translation>参考的类别</translation>
    </message>
    <message>
      <source>Classes of texts</source>
      <translation>文本对应的类别</translation>
    </message>
    <message>
      <source>Classes whose names differ in accents or blanks alone: {names}. If they are one, say so under Texts.</source>
      <translation>名称仅重音或空格不同的类别：{names}。若为同一类，请在“文本”中指明。</translation>
    </message>
    <message>
      <source>Classify by date</source>
      <translation>按日期分类</translation>
    </message>
    <message>
      <source>Classify parcels</source>
      <translation>地块分类</translation>
    </message>
    <message>
      <source>Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the mean of their pixels.</source>
      <translation>截至生长季多个日期对地块或像元分类：何时知道什么，以及从何时起不再变化。

地块模型(如训练所得)针对地块；像元模型针对栅格，并以像元均值给出地块结果。</translation>
    </message>
    <message>
      <source>Classify parcels or points at once: a model on series that were extracted.</source>
      <translation>一次性对地块或点分类：将模型用于已提取的序列。</translation>
    </message>
    <message>
      <source>Classifying</source>
      <translation>正在分类</translation>
    </message>
    <message>
      <source>Classifying, cut-off by cut-off</source>
      <translation>正在按截止日期逐一分类</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>晴空</translation>
    </message>
    <message>
      <source>Clear all</source>
      <translation>全部移除</translation>
    </message>
    <message>
      <source>Clear dates</source>
      <translation>晴空日期</translation>
    </message>
    <message>
      <source>Click on a parcel, or anywhere on the stack</source>
      <translation>点击地块，或影像堆栈上任意位置</translation>
    </message>
    <message>
      <source>Click on a parcel, or on any place of the stack.</source>
      <translation>点击地块，或影像堆栈上的任意位置。</translation>
    </message>
    <message>
      <source>Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick the class; Backspace takes back a corner.</source>
      <translation>依次点击各角点，最后按右键。地块会相互捕捉；数字 1 至 9 选择类别；退格键撤回一个角点。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>Code of the class</source>
      <translation>类别代码</translation>
    </message>
    <message>
      <source>Code, name and colour of each class, and how many labels it has</source>
      <translation>各类别的代码、名称、颜色及标签数</translation>
    </message>
    <message>
      <source>Cohen's kappa: {kappa}</source>
      <translation>Cohen Kappa：{kappa}</translation>
    </message>
    <message>
      <source>Colour of the chosen class</source>
      <translation>所选类别的颜色</translation>
    </message>
    <message>
      <source>Colour of the class</source>
      <translation>类别颜色</translation>
    </message>
    <message>
      <source>Compare a map, as mapped parcels or a raster of classes, with what is true.

The reference is a field of the mapped parcels, or polygons, points or a raster. From places that were drawn by lot, such as sample-reference draws them, it estimates accuracy and areas for the whole map.</source>
      <translation>将地图(已制图地块或类别栅格)与真实情况比较。

参考为已制图地块的字段，或多边形、点、栅格。若参考点为随机抽取(如 sample-reference 所抽)，则估计整幅地图的精度和面积。</translation>
    </message>
    <message>
      <source>Compare it with the sensors that Reading options offer, or choose one of those.</source>
      <translation>请与“读取选项”提供的传感器核对，或从中选择一个。</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <source>Comparing the segments</source>
      <translation>正在比较样方</translation>
    </message>
    <message>
      <source>Computed by</source>
      <translation>计算设备</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>Confidence as of each date</source>
      <translation>截至各日期的置信度</translation>
    </message>
    <message>
      <source>Confidence as of {which}</source>
      <translation>截至 {which} 的置信度</translation>
    </message>
    <message>
      <source>Confidence below {low_confidence}</source>
      <translation>置信度低于 {low_confidence}</translation>
    </message>
    <message>
      <source>Confidence of the class set</source>
      <translation>类别集合的置信度</translation>
    </message>
    <message>
      <source>Confidence of the sets of crops</source>
      <translation>可能作物集合的置信度</translation>
    </message>
    <message>
      <source>Confusion matrix</source>
      <translation>混淆矩阵</translation>
    </message>
    <message>
      <source>Copies the whole log</source>
      <translation>复制全部日志</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>复制日志</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Count a map's hectares by class and administrative unit, and estimate areas from surveyed segments.

Pixel counts are what the map says, with all that it takes for something else, and are no estimates. With segments that were drawn by lot and surveyed, areas are estimated by regression of the survey on the map.</source>
      <translation>按类别和行政单元统计地图的公顷数，并由调查样方估计面积。

像元计数只是地图所示，含其全部错分，并非估计值。若样方为随机抽取并经调查，则以调查值对地图的回归估计面积。</translation>
    </message>
    <message>
      <source>Counting the classes</source>
      <translation>正在统计类别</translation>
    </message>
    <message>
      <source>Counting the units</source>
      <translation>正在统计单元</translation>
    </message>
    <message>
      <source>Crop field</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>Crop map</source>
      <translation>作物图</translation>
    </message>
    <message>
      <source>CropMapper accuracy and season</source>
      <translation>CropMapper 精度与生长季</translation>
    </message>
    <message>
      <source>CropMapper parcels</source>
      <translation>CropMapper 地块</translation>
    </message>
    <message>
      <source>CropMapper profile</source>
      <translation>CropMapper 剖面</translation>
    </message>
    <message>
      <source>CropMapper: accuracy</source>
      <translation>CropMapper：精度</translation>
    </message>
    <message>
      <source>CropMapper: check</source>
      <translation>CropMapper：核查</translation>
    </message>
    <message>
      <source>CropMapper: click on a place to see its season, and which dates decided</source>
      <translation>CropMapper：点击某处查看其生长季，以及哪些日期起决定作用</translation>
    </message>
    <message>
      <source>CropMapper: counting the parcels of each crop</source>
      <translation>CropMapper：正在统计各作物的地块数</translation>
    </message>
    <message>
      <source>CropMapper: crop map of {scene}</source>
      <translation>CropMapper：{scene} 的作物图</translation>
    </message>
    <message>
      <source>CropMapper: crop maps from dated satellite rasters</source>
      <translation>CropMapper：由带日期的卫星栅格制作作物图</translation>
    </message>
    <message>
      <source>CropMapper: deleting the files of a run</source>
      <translation>CropMapper：正在删除一次运行的文件</translation>
    </message>
    <message>
      <source>CropMapper: exporting a model</source>
      <translation>CropMapper：正在导出模型</translation>
    </message>
    <message>
      <source>CropMapper: from which date on the map stays</source>
      <translation>CropMapper：地图从哪个日期起不再变化</translation>
    </message>
    <message>
      <source>CropMapper: how often a map is right, class by class</source>
      <translation>CropMapper：地图各类别的正确率</translation>
    </message>
    <message>
      <source>CropMapper: in season</source>
      <translation>CropMapper：生长季内</translation>
    </message>
    <message>
      <source>CropMapper: looking at earlier runs</source>
      <translation>CropMapper：正在查看以前的运行</translation>
    </message>
    <message>
      <source>CropMapper: looking for an unfinished run</source>
      <translation>CropMapper：正在查找未完成的运行</translation>
    </message>
    <message>
      <source>CropMapper: reading the parcels</source>
      <translation>CropMapper：正在读取地块</translation>
    </message>
    <message>
      <source>CropMapper: removing the engine</source>
      <translation>CropMapper：正在移除引擎</translation>
    </message>
    <message>
      <source>CropMapper: simulated scene</source>
      <translation>CropMapper：模拟场景</translation>
    </message>
    <message>
      <source>CropMapper: teaching {name}</source>
      <translation>CropMapper：正在训练 {name}</translation>
    </message>
    <message>
      <source>CropMapper: writing the labelled parcels</source>
      <translation>CropMapper：正在写出带标签的地块</translation>
    </message>
    <message>
      <source>Cropland, pasture and savanna of western Bahia, Brazil</source>
      <translation>巴西巴伊亚州西部耕地、牧场和稀树草原</translation>
    </message>
    <message>
      <source>Crops as the season goes</source>
      <translation>随生长季进展的作物</translation>
    </message>
    <message>
      <source>Crops at last</source>
      <translation>最终作物</translation>
    </message>
    <message>
      <source>Crops of France 2018 near Montpellier</source>
      <translation>法国蒙彼利埃附近 2018 年作物</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes</source>
      <translation>模拟 Sentinel-2 场景的作物</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes by bimodal BERT</source>
      <translation>模拟 Sentinel-2 场景的作物(双模态 BERT)</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by AgriFM</source>
      <translation>模拟 Sentinel-2 场景的作物(AgriFM)</translation>
    </message>
    <message>
      <source>Crops of simulated Sentinel-2 scenes, by STCLN</source>
      <translation>模拟 Sentinel-2 场景的作物(STCLN)</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole 500 m spatial blocks, pooled; a parcel lies in the block of its centroid. The weights are of a fit on all parcels, which no score measures. The pixels of held-out parcels were seen without their labels, for statistics and the warm-up. Mean over the training seeds 0, 1, 2. Method, width and strength were chosen among about forty configurations by the mean over other fold assignments (blocks shifted by 125 to 375 m) of the same parcels; mixing and window for speed, after a look at these folds with one seed, where they also scored best of three; queries for speed, and then twice the warm-up's steps by the mean over 15 such other assignments (0.823 with 4,000 steps and 0.814 with 2,000, three seeds each). With 2,000 steps these folds had been looked at, too: 0.793 with 8 queries and 0.804 without. So the score is a little optimistic.</source>
      <translation>交叉验证：按完整的 500 米空间块分成 5 份，结果合并；地块归入其质心所在的块。权重来自用全部地块的一次训练，没有任何得分衡量它。留出地块的像元曾在没有标签的情况下用于统计和预热。得分为训练种子 0、1、2 的平均。方法、宽度和强度是在约四十种配置中，按相同地块的其他划分(块移动 125 至 375 米)的平均值选出的；混合方式和窗口为速度而选，选前用一个种子看过这些划分，在三种之中也最好；查询为速度而选，随后按 15 种其他划分的平均值把预热步数加倍(4000 步为 0.823，2000 步为 0.814，各三个种子)。用 2000 步时也看过这些划分：有 8 个查询时为 0.793，没有时为 0.804。因此得分略偏乐观。</translation>
    </message>
    <message>
      <source>Cross-validated: 5 folds of whole locations, pooled; what is held out is not seen at all, neither with labels nor without. The weights are of a fit on all series, which no score measures. The training's numbers are one of two sets that the system has had, which were chosen for few labels of several data sets; the set that scored better here was taken, with a shorter warm-up, so that the score is a little optimistic.</source>
      <translation>交叉验证：按完整的地点分成 5 份，结果合并；留出的部分完全没有见过，无论有无标签。权重来自用全部序列的一次训练，没有任何得分衡量它。训练参数是该系统有过的两组之一，这两组是针对多个数据集的少量标签选出的；此处采用得分较高的一组，并缩短了预热，因此得分略偏乐观。</translation>
    </message>
    <message>
      <source>Cubes (*.nc *.nc4 *.h5 *.zarr.zip)</source>
      <translation>数据立方体 (*.nc *.nc4 *.h5 *.zarr.zip)</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Curves and events</source>
      <translation>曲线与事件</translation>
    </message>
    <message>
      <source>Cut a hole into a drawn parcel</source>
      <translation>在已绘制的地块中挖洞</translation>
    </message>
    <message>
      <source>Cut-off dates</source>
      <translation>截止日期</translation>
    </message>
    <message>
      <source>Dask scheduler</source>
      <translation>Dask 调度器</translation>
    </message>
    <message>
      <source>Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on a calendar, how clear it is, and why one is left out.</source>
      <translation>数据：一个栅格文件夹，每个日期一个栅格。其中的发现列在框内：传感器、日历上的各日期、晴空程度，以及某日期未采用的原因。</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Date of most attention</source>
      <translation>注意力最大的日期</translation>
    </message>
    <message>
      <source>Date pattern</source>
      <translation>日期模式</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Dates ({used} of {count} used)</source>
      <translation>日期(采用 {used} / {count})</translation>
    </message>
    <message>
      <source>Dates and bands that decided a model's answers, found by hiding one after the other</source>
      <translation>通过逐一遮盖找出决定模型结果的日期和波段</translation>
    </message>
    <message>
      <source>Dates of layers</source>
      <translation>各层的日期</translation>
    </message>
    <message>
      <source>Dates of layers (dates) names a date twice. Write each once, in the layers' order.</source>
      <translation>各层的日期 (dates) 中有重复日期。请按层的顺序各写一次。</translation>
    </message>
    <message>
      <source>Dates of {stack}</source>
      <translation>{stack} 的各日期</translation>
    </message>
    <message>
      <source>Dates, with commas between: of each, only what was seen until then counts. By default five dates of the series, the last one among them.</source>
      <translation>以逗号分隔的日期：对每个日期，只计入截至当时所见。默认取序列的五个日期，包括最后一个。</translation>
    </message>
    <message>
      <source>Day from which it stays</source>
      <translation>不再变化的起始日</translation>
    </message>
    <message>
      <source>Days to smooth over</source>
      <translation>平滑天数</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>已定</translation>
    </message>
    <message>
      <source>Decisive band {which}</source>
      <translation>决定性波段 {which}</translation>
    </message>
    <message>
      <source>Decisive date</source>
      <translation>决定性日期</translation>
    </message>
    <message>
      <source>Decisive date {which}</source>
      <translation>决定性日期 {which}</translation>
    </message>
    <message>
      <source>Declared</source>
      <translation>申报</translation>
    </message>
    <message>
      <source>Declared crop</source>
      <translation>申报作物</translation>
    </message>
    <message>
      <source>Delete the run</source>
      <translation>删除运行</translation>
    </message>
    <message>
      <source>Delete {title}, with the files that it wrote in
{folder}?

Its layers leave the project. What else lies in the folder stays. It cannot be brought back.</source>
      <translation>删除 {title} 及其写入以下文件夹的文件？
{folder}

其图层将从工程中移除。文件夹中的其他内容保留。此操作无法恢复。</translation>
    </message>
    <message>
      <source>Deleted: {title}.</source>
      <translation>已删除：{title}。</translation>
    </message>
    <message>
      <source>Deletes the run and the files that it wrote; asks first</source>
      <translation>删除该运行及其写入的文件；会先询问</translation>
    </message>
    <message>
      <source>Deletes what Install engine made; maps and taught models stay; asks first</source>
      <translation>删除“安装引擎”所建立的内容；地图和训练所得模型保留；会先询问</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Delineate parcels</source>
      <translation>勾绘地块</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Does not fit the stack</source>
      <translation>不适合该影像堆栈</translation>
    </message>
    <message>
      <source>Does not fit this stack. {reasons}</source>
      <translation>不适合此影像堆栈。{reasons}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>完成。</translation>
    </message>
    <message>
      <source>Draw parcels</source>
      <translation>绘制地块</translation>
    </message>
    <message>
      <source>Draw parcels, or choose others.</source>
      <translation>请绘制地块，或选择其他标签。</translation>
    </message>
    <message>
      <source>Draw places to inspect</source>
      <translation>抽取待查点</translation>
    </message>
    <message>
      <source>Draw places to inspect, by lot within the classes of a map: what accuracy and areas are rightly estimated from.

The places are points with a field `reference`, to be filled with what is true; assess then takes the layer.</source>
      <translation>在地图各类别内随机抽取待查点：精度和面积应由此估计。

这些点带有字段 `reference`，请填入真实情况；随后由精度评估读取该图层。</translation>
    </message>
    <message>
      <source>Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap.</source>
      <translation>在没有地块数据时勾绘影像堆栈中的田块：有效且互不重叠的多边形。</translation>
    </message>
    <message>
      <source>Drawing fields</source>
      <translation>正在勾绘田块</translation>
    </message>
    <message>
      <source>Drawing places</source>
      <translation>正在抽点</translation>
    </message>
    <message>
      <source>Drawn by lot</source>
      <translation>抽取方式</translation>
    </message>
    <message>
      <source>Drawn parcels of classes that the table has no more are not used: {names}.</source>
      <translation>类别表中已不存在的类别，其绘制地块不使用：{names}。</translation>
    </message>
    <message>
      <source>Drawn parcels only</source>
      <translation>仅绘制的地块</translation>
    </message>
    <message>
      <source>Each class: how often it is right, with 95% intervals where they can be told</source>
      <translation>各类别：正确率，并在可得时附 95% 区间</translation>
    </message>
    <message>
      <source>Each cut-off date: how many answers stay from then on, and how many are right</source>
      <translation>各截止日期：此后不再变化的结果比例，以及正确的比例</translation>
    </message>
    <message>
      <source>Each parcel gets a class, a confidence and a runner-up</source>
      <translation>每个地块得到类别、置信度和次优类别</translation>
    </message>
    <message>
      <source>Each run gets a folder of its own in here</source>
      <translation>每次运行在此建立各自的文件夹</translation>
    </message>
    <message>
      <source>Elsewhere</source>
      <translation>其他地方</translation>
    </message>
    <message>
      <source>Embedding</source>
      <translation>嵌入特征</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>正在编码</translation>
    </message>
    <message>
      <source>End of season</source>
      <translation>生长季结束</translation>
    </message>
    <message>
      <source>End of season, within days</source>
      <translation>生长季结束，误差天数</translation>
    </message>
    <message>
      <source>Ends the tour (Escape); the menu CropMapper starts it again</source>
      <translation>结束导览 (Esc)；可从 CropMapper 菜单重新开始</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Entropy</source>
      <translation>熵</translation>
    </message>
    <message>
      <source>Error: </source>
      <translation>错误： </translation>
    </message>
    <message>
      <source>Estimated areas</source>
      <translation>估计面积</translation>
    </message>
    <message>
      <source>Estimated: {time}, {disk} disk</source>
      <translation>估计：{time}，磁盘 {disk}</translation>
    </message>
    <message>
      <source>Estimated: {time}, {memory} memory, {disk} disk</source>
      <translation>估计：{time}，内存 {memory}，磁盘 {disk}</translation>
    </message>
    <message>
      <source>Estimating…</source>
      <translation>正在估算…</translation>
    </message>
    <message>
      <source>Events (CSV)</source>
      <translation>事件 (CSV)</translation>
    </message>
    <message>
      <source>Every class has enough parcels.</source>
      <translation>每个类别的地块都已足够。</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Expected precision</source>
      <translation>预期用户精度</translation>
    </message>
    <message>
      <source>Expected precision of classes</source>
      <translation>各类别的预期用户精度</translation>
    </message>
    <message>
      <source>Exported to {place}.</source>
      <translation>已导出到 {place}。</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Extract series of parcels</source>
      <translation>提取地块序列</translation>
    </message>
    <message>
      <source>Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date.</source>
      <translation>从影像堆栈提取地块或点的序列：各日期各波段的均值、离散度和晴空像元数。</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 (90%)</source>
      <translation>F1 (90%)</translation>
    </message>
    <message>
      <source>Fall of the probability without each date</source>
      <translation>去掉每个日期后概率的下降</translation>
    </message>
    <message>
      <source>Fall without decisive band {which}</source>
      <translation>去掉决定性波段 {which} 后的下降</translation>
    </message>
    <message>
      <source>Fall without decisive date {which}</source>
      <translation>去掉决定性日期 {which} 后的下降</translation>
    </message>
    <message>
      <source>Features of a stack</source>
      <translation>影像堆栈的特征</translation>
    </message>
    <message>
      <source>Features of parcels</source>
      <translation>地块特征</translation>
    </message>
    <message>
      <source>Fetching {found} ({fetched} of {packages})</source>
      <translation>正在获取 {found} ({fetched} / {packages})</translation>
    </message>
    <message>
      <source>Fewest clear dates</source>
      <translation>最少晴空日期数</translation>
    </message>
    <message>
      <source>Fewest pixels</source>
      <translation>最少像元数</translation>
    </message>
    <message>
      <source>Fewest places of a class</source>
      <translation>每类最少点数</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>字段</translation>
    </message>
    <message>
      <source>Field boundaries from simulated Sentinel-2 scenes</source>
      <translation>模拟 Sentinel-2 场景的田块边界</translation>
    </message>
    <message>
      <source>Field of the segments -&gt; class whose hectares it holds; by default fields named as classes.</source>
      <translation>样方字段 -&gt; 其公顷数所属类别；默认取与类别同名的字段。</translation>
    </message>
    <message>
      <source>Field with groups</source>
      <translation>分组字段</translation>
    </message>
    <message>
      <source>Field with the crop</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>Field with the crop found on the ground</source>
      <translation>实地查明作物的字段</translation>
    </message>
    <message>
      <source>Field with the stratum's name</source>
      <translation>分层名称字段</translation>
    </message>
    <message>
      <source>Field with the true crop</source>
      <translation>真实作物字段</translation>
    </message>
    <message>
      <source>Field with the unit's name</source>
      <translation>单元名称字段</translation>
    </message>
    <message>
      <source>Fields</source>
      <translation>田块</translation>
    </message>
    <message>
      <source>Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels</source>
      <translation>在没有地块数据时，由带日期的栅格堆栈得到互不重叠的田块多边形</translation>
    </message>
    <message>
      <source>Fields with surveyed hectares</source>
      <translation>调查公顷数字段</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File with all dates</source>
      <translation>包含所有日期的文件</translation>
    </message>
    <message>
      <source>Files of one date</source>
      <translation>同一日期的文件</translation>
    </message>
    <message>
      <source>Files that it did not write stay in its folder: {count}.</source>
      <translation>非本次运行写入的文件仍留在其文件夹中：{count}。</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>First date to use</source>
      <translation>采用的首个日期</translation>
    </message>
    <message>
      <source>First date to use.</source>
      <translation>采用的首个日期。</translation>
    </message>
    <message>
      <source>First ranks first</source>
      <translation>名次靠前者在前</translation>
    </message>
    <message>
      <source>Fits this stack by sensor, bands and dates; it knows simulated crops only.</source>
      <translation>传感器、波段和日期适合此影像堆栈；该模型只见过模拟作物。</translation>
    </message>
    <message>
      <source>Fits this stack, with doubts. {reasons}</source>
      <translation>适合此影像堆栈，但有疑问。{reasons}</translation>
    </message>
    <message>
      <source>Fits this stack.</source>
      <translation>适合此影像堆栈。</translation>
    </message>
    <message>
      <source>Five dates</source>
      <translation>五个日期</translation>
    </message>
    <message>
      <source>Folder for block files</source>
      <translation>块文件的文件夹</translation>
    </message>
    <message>
      <source>Folder for results</source>
      <translation>结果文件夹</translation>
    </message>
    <message>
      <source>Folder for the block files, which all workers reach: a path or a GDAL address such as /vsis3/bucket/folder; within the output folder by default.</source>
      <translation>存放块文件的文件夹，所有工作进程均可访问：路径或 GDAL 地址，例如 /vsis3/bucket/folder；默认在输出文件夹内。</translation>
    </message>
    <message>
      <source>Folder for the model, its report and its held-out answers.</source>
      <translation>存放模型、报告和留出样本结果的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the page, the tables and the JSON of the report.</source>
      <translation>存放报告页面、表格和 JSON 的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the results.</source>
      <translation>存放结果的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the series; what an earlier job has there of the same parcels and dates is kept.</source>
      <translation>存放序列的文件夹；先前任务在其中的相同地块和日期的内容会保留。</translation>
    </message>
    <message>
      <source>Folder of a model package</source>
      <translation>模型包的文件夹</translation>
    </message>
    <message>
      <source>Folder of dated rasters</source>
      <translation>带日期的栅格文件夹</translation>
    </message>
    <message>
      <source>Folder of series</source>
      <translation>序列文件夹</translation>
    </message>
    <message>
      <source>Folder of series that were extracted from this stack, or where they are to be kept; within the output folder by default.</source>
      <translation>由此影像堆栈提取的序列的文件夹，或用于存放序列的文件夹；默认在输出文件夹内。</translation>
    </message>
    <message>
      <source>Folder to export the model to</source>
      <translation>导出模型到的文件夹</translation>
    </message>
    <message>
      <source>Folder {folder}, with {count} layers of the project</source>
      <translation>文件夹 {folder}，含工程中的 {count} 个图层</translation>
    </message>
    <message>
      <source>Folder, file or https address</source>
      <translation>文件夹、文件或 https 地址</translation>
    </message>
    <message>
      <source>Folders of further model packages to hold against the stack.</source>
      <translation>要与影像堆栈比对的其他模型包文件夹。</translation>
    </message>
    <message>
      <source>Folders, servers and buckets that VRTs in a folder, and stack files, may lead to, such as /data/archive, https://example.org or /vsis3/bucket.</source>
      <translation>文件夹中的 VRT 及堆栈文件可指向的文件夹、服务器和存储桶，例如 /data/archive、https://example.org 或 /vsis3/bucket。</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <source>For the class set. Where a taught model keeps what it answered for labels that it had not seen: how often the set is to hold the true class. Else the set has the fewest classes whose probabilities together reach this, which guarantees nothing.</source>
      <translation>用于类别集合。若训练所得模型保留了其对未见标签的结果：集合应有多大比例包含真实类别。否则，集合取概率之和达到此值的最少类别，这不作任何保证。</translation>
    </message>
    <message>
      <source>Found automatically</source>
      <translation>自动查找</translation>
    </message>
    <message>
      <source>From one date, {first}.</source>
      <translation>由一个日期得出，{first}。</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.</source>
      <translation>地图从何时起与最终一致？请在 CropMapper 面板中选择影像堆栈、地块和模型。</translation>
    </message>
    <message>
      <source>From when on is a map as it will be at the end? Press Classify by date.</source>
      <translation>地图从何时起与最终一致？请按“按日期分类”。</translation>
    </message>
    <message>
      <source>From {count} dates, {first} to {last}.</source>
      <translation>由 {count} 个日期得出，{first} 至 {last}。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the parcels have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的地块得到最终不变的结果。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the pixels have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的像元得到最终不变的结果。</translation>
    </message>
    <message>
      <source>From {date} on, {share} of the points have the answer that stays.</source>
      <translation>自 {date} 起，{share} 的点得到最终不变的结果。</translation>
    </message>
    <message>
      <source>Further stack options (JSON)</source>
      <translation>其他堆栈选项 (JSON)</translation>
    </message>
    <message>
      <source>Gives the parcel any class of the map or of the project (C)</source>
      <translation>为地块指定地图或项目中的任一类别 (C)</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Goes on where the run stopped; what it had finished is used</source>
      <translation>从运行停止处继续；已完成的部分会被利用</translation>
    </message>
    <message>
      <source>Going on in {folder}, where a run of this job stopped.</source>
      <translation>在 {folder} 中继续，此任务的一次运行曾停于此。</translation>
    </message>
    <message>
      <source>Going on in {folder}.</source>
      <translation>在 {folder} 中继续。</translation>
    </message>
    <message>
      <source>Graphics card (CUDA)</source>
      <translation>显卡 (CUDA)</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>绿色</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel with a declared crop, with the reasons</source>
      <translation>对每个有申报作物的地块给出绿、黄或红，并附理由</translation>
    </message>
    <message>
      <source>Green, yellow or red for each parcel; none is judged by a model that saw it</source>
      <translation>对每个地块给出绿、黄或红；判断所用模型均未见过该地块</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>分组</translation>
    </message>
    <message>
      <source>Half precision, or bytes with a scale for each band in the file, half as large: a feature is the byte times the scale, off by at most half of that.</source>
      <translation>半精度，或文件中每波段带一个比例系数的字节，大小减半：特征值为字节乘以系数，误差最多为系数的一半。</translation>
    </message>
    <message>
      <source>Harvest</source>
      <translation>收获</translation>
    </message>
    <message>
      <source>Harvest, after</source>
      <translation>收获，晚于</translation>
    </message>
    <message>
      <source>Harvest, by</source>
      <translation>收获，不迟于</translation>
    </message>
    <message>
      <source>Harvest, certainty</source>
      <translation>收获，确定性</translation>
    </message>
    <message>
      <source>Harvest, certainty high</source>
      <translation>收获，确定性高</translation>
    </message>
    <message>
      <source>Harvest, certainty low</source>
      <translation>收获，确定性低</translation>
    </message>
    <message>
      <source>Harvest, certainty medium</source>
      <translation>收获，确定性中</translation>
    </message>
    <message>
      <source>Harvests</source>
      <translation>收获次数</translation>
    </message>
    <message>
      <source>Held-out answers</source>
      <translation>留出样本结果</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Here, on this area</source>
      <translation>本地，即此区域</translation>
    </message>
    <message>
      <source>Hiding dates and bands</source>
      <translation>正在遮盖日期和波段</translation>
    </message>
    <message>
      <source>Hiding one date after the other</source>
      <translation>正在逐一遮盖日期</translation>
    </message>
    <message>
      <source>Homogeneity</source>
      <translation>均一性</translation>
    </message>
    <message>
      <source>How far an outline may be from the edges of pixels; lines between two fields are simplified once, so that neighbours stay together. 0 keeps the edges of the pixels.</source>
      <translation>轮廓可偏离像元边缘多远；两田块之间的线只简化一次，使相邻田块保持相接。0 表示保留像元边缘。</translation>
    </message>
    <message>
      <source>How many parcels get a rank.</source>
      <translation>给多少个地块排名。</translation>
    </message>
    <message>
      <source>How many places</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>How many places to draw; by default as many as the standard error needs.</source>
      <translation>抽取多少个点；默认按标准误所需。</translation>
    </message>
    <message>
      <source>How many processor threads the engine uses; fewer leave room for other work</source>
      <translation>引擎使用的处理器线程数；较少的线程可为其他工作留出余量</translation>
    </message>
    <message>
      <source>How many to name</source>
      <translation>列出数量</translation>
    </message>
    <message>
      <source>How much neighbours count: the variance that a class's logits are thought to have.</source>
      <translation>邻域的影响程度：对类别 logit 所假定的方差。</translation>
    </message>
    <message>
      <source>How often a map is right, and how large its classes are, from reference polygons, points or a raster</source>
      <translation>由参考多边形、点或栅格得出地图的正确率及各类别面积</translation>
    </message>
    <message>
      <source>How often each class is right on places that were held out, with its 90% interval</source>
      <translation>各类别在留出位置上的正确率及其 90% 区间</translation>
    </message>
    <message>
      <source>How often is a map right? Choose the map and what is true at the left.</source>
      <translation>地图的正确率如何？请在左侧选择地图和真实情况。</translation>
    </message>
    <message>
      <source>How often the map is right, class by class, with intervals</source>
      <translation>地图各类别的正确率及区间</translation>
    </message>
    <message>
      <source>How often the set of crops that cannot be excluded is to hold the true one.</source>
      <translation>不能排除的作物集合应有多大比例包含真实作物。</translation>
    </message>
    <message>
      <source>How places are parted</source>
      <translation>点的分配方式</translation>
    </message>
    <message>
      <source>How references were drawn by lot</source>
      <translation>参考的随机抽取方式</translation>
    </message>
    <message>
      <source>How sure the overall accuracy is to be, where the number of places is not given: 0.02 is 4 points on either side, at 95 percent.</source>
      <translation>未给出点数时总体精度应有的可靠程度：0.02 表示在 95% 水平上两侧各 4 个百分点。</translation>
    </message>
    <message>
      <source>Image (PNG)…</source>
      <translation>图像 (PNG)…</translation>
    </message>
    <message>
      <source>Important only</source>
      <translation>仅重要信息</translation>
    </message>
    <message>
      <source>In physical units, added after scaling; -0.1 for Sentinel-2 from baseline 04.00 on.</source>
      <translation>物理单位，在缩放后相加；Sentinel-2 自 baseline 04.00 起为 -0.1。</translation>
    </message>
    <message>
      <source>In scripts and qgis_process it is given by its name, such as {name}.</source>
      <translation>在脚本和 qgis_process 中以名称给出，例如 {name}。</translation>
    </message>
    <message>
      <source>In scripts and qgis_process they are given by their names, with commas between, such as {names}.</source>
      <translation>在脚本和 qgis_process 中以名称给出，用逗号分隔，例如 {names}。</translation>
    </message>
    <message>
      <source>In season</source>
      <translation>生长季内</translation>
    </message>
    <message>
      <source>Indices, curves, season, harvest, mowing and bare soil of parcels or points</source>
      <translation>地块或点的指数、曲线、生长季、收获、刈割和裸土</translation>
    </message>
    <message>
      <source>Inspected</source>
      <translation>已查</translation>
    </message>
    <message>
      <source>Install anew</source>
      <translation>重新安装</translation>
    </message>
    <message>
      <source>Install engine</source>
      <translation>安装引擎</translation>
    </message>
    <message>
      <source>Install one from python.org; on Debian and Ubuntu: sudo apt install python3-venv.</source>
      <translation>请从 python.org 安装一个；Debian 和 Ubuntu：sudo apt install python3-venv。</translation>
    </message>
    <message>
      <source>Install the engine with data cubes under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中安装带数据立方体支持的引擎。</translation>
    </message>
    <message>
      <source>Install what the maps are made with in a Python environment of the QGIS profile, where no engine is found; from what is chosen under Settings &gt; Options &gt; CropMapper, such as a folder of wheels</source>
      <translation>若未找到引擎，则在 QGIS 配置文件夹的 Python 环境中安装制图所需组件；来源在“设置 &gt; 选项 &gt; CropMapper”中选择，例如 wheel 文件夹</translation>
    </message>
    <message>
      <source>Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a *.stack.json file.</source>
      <translation>代替文件夹：包含全部日期的单个栅格、netCDF 或 Zarr 数据立方体、压缩包、STAC 文档，或 *.stack.json 文件。</translation>
    </message>
    <message>
      <source>IoU</source>
      <translation>IoU</translation>
    </message>
    <message>
      <source>It cannot be gone on with there: {message} Starting in {new_folder}.</source>
      <translation>无法在那里继续：{message} 将在 {new_folder} 中开始。</translation>
    </message>
    <message>
      <source>Its files are gone</source>
      <translation>其文件已不存在</translation>
    </message>
    <message>
      <source>Its last output: {words}</source>
      <translation>其最后输出：{words}</translation>
    </message>
    <message>
      <source>Its share of the attention</source>
      <translation>其注意力占比</translation>
    </message>
    <message>
      <source>J F M A M J J A S O N D</source>
      <translation>1 2 3 4 5 6 7 8 9 10 11 12</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep this place in the chart, to compare others with it</source>
      <translation>将此处保留在图中，与其他位置比较</translation>
    </message>
    <message>
      <source>Keeps files, bands, dates and corrections in a *.stack.json</source>
      <translation>将文件、波段、日期和更正保存为 *.stack.json</translation>
    </message>
    <message>
      <source>Known crops (optional)</source>
      <translation>已知作物(可选)</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Label next</source>
      <translation>下一步标注</translation>
    </message>
    <message>
      <source>Label two classes at least; {needed} parcels of each are advised.</source>
      <translation>请至少为两个类别添加标签；建议每类 {needed} 个地块。</translation>
    </message>
    <message>
      <source>Labelled parcels, those first whose series support their label least</source>
      <translation>带标签的地块，序列对其标签支持最弱的在前</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Labels ({count})</source>
      <translation>标签 ({count})</translation>
    </message>
    <message>
      <source>Labels ({stem})</source>
      <translation>标签 ({stem})</translation>
    </message>
    <message>
      <source>Labels that may be wrong</source>
      <translation>可能有误的标签</translation>
    </message>
    <message>
      <source>Labels, to teach a model</source>
      <translation>标签，用于训练模型</translation>
    </message>
    <message>
      <source>Land use of Mato Grosso, Brazil</source>
      <translation>巴西马托格罗索州土地利用</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>最大的在前</translation>
    </message>
    <message>
      <source>Last date to use</source>
      <translation>采用的最后日期</translation>
    </message>
    <message>
      <source>Last date to use.</source>
      <translation>采用的最后日期。</translation>
    </message>
    <message>
      <source>Layer of polygons in any CRS; by default the whole map is one unit.</source>
      <translation>任意 CRS 的多边形图层；默认整幅地图为一个单元。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read, with the crop of each in a field.</source>
      <translation>GDAL 可读的多边形或点图层，以一个字段记录各自的作物。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in.</source>
      <translation>GDAL 可读的多边形或点图层；点即其所在像元。</translation>
    </message>
    <message>
      <source>Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one a model of pixels writes rasters alone.</source>
      <translation>GDAL 可读的多边形或点图层；点即其所在像元。没有图层时，像元模型只写出栅格。</translation>
    </message>
    <message>
      <source>Layer of the file</source>
      <translation>文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the labels file</source>
      <translation>标签文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the parcels file</source>
      <translation>地块文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the polygons that were drawn by lot and surveyed, with a field of hectares for each class, named as the class is.</source>
      <translation>随机抽取并经调查的多边形图层，每个类别有一个与其同名的公顷字段。</translation>
    </message>
    <message>
      <source>Layer of the polygons within which segments were drawn; by default the whole map is one stratum.</source>
      <translation>抽取样方所在的多边形图层；默认整幅地图为一层。</translation>
    </message>
    <message>
      <source>Layer of the reference file</source>
      <translation>参考文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the segments' file</source>
      <translation>样方文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the strata's file</source>
      <translation>分层文件中的图层</translation>
    </message>
    <message>
      <source>Layer of the units' file</source>
      <translation>单元文件中的图层</translation>
    </message>
    <message>
      <source>Layer that the series were extracted from, or some of its parcels or points.</source>
      <translation>提取序列所用的图层，或其部分地块或点。</translation>
    </message>
    <message>
      <source>Layer within the file of segments; its only one by default.</source>
      <translation>样方文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the file of strata; its only one by default.</source>
      <translation>分层文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the file of units; its only one by default.</source>
      <translation>单元文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the labels file; its only one by default.</source>
      <translation>标签文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the parcels file; its only one by default.</source>
      <translation>地块文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layer within the reference file; its only one by default.</source>
      <translation>参考文件中的图层；默认取唯一图层。</translation>
    </message>
    <message>
      <source>Layers of the project</source>
      <translation>工程中的图层</translation>
    </message>
    <message>
      <source>Laying out the fields</source>
      <translation>正在布置田块</translation>
    </message>
    <message>
      <source>Learn a model from the labels, and say how good it is</source>
      <translation>由标签学习模型，并说明其精度</translation>
    </message>
    <message>
      <source>Learn a model of this place from labelled parcels or points, and say how good it is.

The series of the labelled places are kept, so that teaching again with more labels reads nothing twice.</source>
      <translation>由带标签的地块或点学习本地模型，并说明其精度。

已标注位置的序列会保留，因此增加标签后再次训练无需重复读取。</translation>
    </message>
    <message>
      <source>Learn the class other</source>
      <translation>学习“其他”类别</translation>
    </message>
    <message>
      <source>Learner</source>
      <translation>学习方法</translation>
    </message>
    <message>
      <source>Learners</source>
      <translation>学习方法(可多选)</translation>
    </message>
    <message>
      <source>Learning</source>
      <translation>正在学习</translation>
    </message>
    <message>
      <source>Learning report</source>
      <translation>学习报告</translation>
    </message>
    <message>
      <source>Learning, one fold left out at a time</source>
      <translation>正在学习，每次留出一折</translation>
    </message>
    <message>
      <source>Least certain first</source>
      <translation>最不确定的在前</translation>
    </message>
    <message>
      <source>Leave the scheduler empty: this machine's processors do the work.</source>
      <translation>请将调度器留空：由本机处理器完成计算。</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>退出导览</translation>
    </message>
    <message>
      <source>Leaves out all features of the layer that are not selected</source>
      <translation>不使用图层中未选中的要素</translation>
    </message>
    <message>
      <source>Leaving out what the engine never loads</source>
      <translation>正在删去引擎从不加载的内容</translation>
    </message>
    <message>
      <source>Left empty, what is chosen in Options.</source>
      <translation>留空时采用选项中的选择。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>灯色</translation>
    </message>
    <message>
      <source>Like none of the classes</source>
      <translation>与任何类别都不像</translation>
    </message>
    <message>
      <source>Likeliest</source>
      <translation>最可能</translation>
    </message>
    <message>
      <source>Lines between two crops</source>
      <translation>两种作物的分界线</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Look for two crops in a parcel</source>
      <translation>查找地块内的两种作物</translation>
    </message>
    <message>
      <source>Looking for a Python to make the environment with</source>
      <translation>正在查找用于建立环境的 Python</translation>
    </message>
    <message>
      <source>Looking for the engine…</source>
      <translation>正在查找引擎…</translation>
    </message>
    <message>
      <source>Looking for the packages</source>
      <translation>正在查找软件包</translation>
    </message>
    <message>
      <source>Looking up the files of the dates…</source>
      <translation>正在查找各日期的文件…</translation>
    </message>
    <message>
      <source>Macro F1 {f1}.</source>
      <translation>宏平均 F1 {f1}。</translation>
    </message>
    <message>
      <source>Macro F1 {value} (mean of the classes; 1 is perfect)</source>
      <translation>宏平均 F1 {value} (各类别的平均；1 为完美)</translation>
    </message>
    <message>
      <source>Made by CropMapper {version}, job {job}. The file report.json beside it says how.</source>
      <translation>由 CropMapper {version} 制作，任务 {job}。旁边的 report.json 文件说明制作方式。</translation>
    </message>
    <message>
      <source>Made by the model {title}.</source>
      <translation>由模型 {title} 制作。</translation>
    </message>
    <message>
      <source>Made with a model of simulated scenes: it proves nothing of a real one</source>
      <translation>由模拟场景的模型制作：对真实场景不能说明任何问题</translation>
    </message>
    <message>
      <source>Made with a simulated model.</source>
      <translation>由模拟模型制作。</translation>
    </message>
    <message>
      <source>Make room there.</source>
      <translation>请在该处腾出空间。</translation>
    </message>
    <message>
      <source>Makes a class of each text of the crop field that stands for none</source>
      <translation>为作物字段中尚无对应类别的每个文本建立一个类别</translation>
    </message>
    <message>
      <source>Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your documents, and shows you round</source>
      <translation>在您的文档文件夹中建立一个工程，含带日期的栅格和并不存在的作物地块，并带您浏览</translation>
    </message>
    <message>
      <source>Makes the Python environment, and installs the packages named above</source>
      <translation>建立 Python 环境，并安装上述软件包</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>正在建立环境</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>Map CRS</source>
      <translation>地图 CRS</translation>
    </message>
    <message>
      <source>Map crops</source>
      <translation>作物制图</translation>
    </message>
    <message>
      <source>Map nothing but the parcels</source>
      <translation>仅对地块制图</translation>
    </message>
    <message>
      <source>Map nothing but the parcels; the rest of the rasters is nodata.</source>
      <translation>仅对地块制图；栅格其余部分为无数据。</translation>
    </message>
    <message>
      <source>Map pixel size</source>
      <translation>地图像元大小</translation>
    </message>
    <message>
      <source>Map the crops of a stack, and of the parcels in it.

With a model of several sensors, the options bands, scale, offset, nodata, mask and mask values speak of the files of its first sensor; scan another's by themselves, and give the stack file.</source>
      <translation>对影像堆栈及其中地块进行作物制图。

对于多传感器模型，选项 bands、scale、offset、nodata、mask 和 mask values 针对其第一个传感器的文件；其他传感器的文件请单独扫描，并给出堆栈文件。</translation>
    </message>
    <message>
      <source>Map the stack, and the parcels in it</source>
      <translation>对影像堆栈及其中地块制图</translation>
    </message>
    <message>
      <source>Map: mapped parcels or classes</source>
      <translation>地图：已制图地块或类别栅格</translation>
    </message>
    <message>
      <source>Mapped</source>
      <translation>制图结果</translation>
    </message>
    <message>
      <source>Mapped parcels, or a raster of classes, of the project</source>
      <translation>工程中的已制图地块或类别栅格</translation>
    </message>
    <message>
      <source>Mapping</source>
      <translation>正在制图</translation>
    </message>
    <message>
      <source>Mapping a small part</source>
      <translation>正在对一小部分制图</translation>
    </message>
    <message>
      <source>Mapping boundaries</source>
      <translation>正在对边界制图</translation>
    </message>
    <message>
      <source>Maps, teaching, checks</source>
      <translation>制图、训练、核查</translation>
    </message>
    <message>
      <source>Margin</source>
      <translation>差距</translation>
    </message>
    <message>
      <source>Mask</source>
      <translation>掩膜</translation>
    </message>
    <message>
      <source>Mask values</source>
      <translation>掩膜值</translation>
    </message>
    <message>
      <source>Mask values that mean: not clear.</source>
      <translation>表示非晴空的掩膜值。</translation>
    </message>
    <message>
      <source>May lead to</source>
      <translation>可指向</translation>
    </message>
    <message>
      <source>Mean, spread and clear pixels of each band on each date, for every parcel or point</source>
      <translation>每个地块或点在各日期各波段的均值、离散度和晴空像元数</translation>
    </message>
    <message>
      <source>Minimum mapping unit (ha)</source>
      <translation>最小制图单元(公顷)</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Model package in a folder</source>
      <translation>文件夹中的模型包</translation>
    </message>
    <message>
      <source>Model taught.</source>
      <translation>模型已训练。</translation>
    </message>
    <message>
      <source>Model to stand on</source>
      <translation>基础模型</translation>
    </message>
    <message>
      <source>Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose crops you know, under Teach a model.</source>
      <translation>模型：用于区分作物，并显示是否适合数据。可在“训练模型”中用作物已知的地块训练自己的模型。</translation>
    </message>
    <message>
      <source>More labels would help:</source>
      <translation>增加以下标签会有帮助：</translation>
    </message>
    <message>
      <source>Most right ones among red</source>
      <translation>红色中允许的最多正确比例</translation>
    </message>
    <message>
      <source>Most wrong ones among green</source>
      <translation>绿色中允许的最多错误比例</translation>
    </message>
    <message>
      <source>Mowing, after</source>
      <translation>刈割，晚于</translation>
    </message>
    <message>
      <source>Mowing, by</source>
      <translation>刈割，不迟于</translation>
    </message>
    <message>
      <source>Mowing, certainty</source>
      <translation>刈割，确定性</translation>
    </message>
    <message>
      <source>Mowings</source>
      <translation>刈割次数</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of a bundled model package (the job models lists them), or the path of one.</source>
      <translation>自带模型包的名称(任务 models 可列出)，或模型包的路径。</translation>
    </message>
    <message>
      <source>Name of a bundled model package, or the path of one, such as teach makes.</source>
      <translation>自带模型包的名称，或模型包的路径，例如训练所得。</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>字段名称</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>模型名称</translation>
    </message>
    <message>
      <source>Name or path of a model of parcels, such as teach makes; for points, of pixels.</source>
      <translation>地块模型的名称或路径，例如训练所得；对于点则为像元模型。</translation>
    </message>
    <message>
      <source>Name or path of a model package of field boundaries.</source>
      <translation>田块边界模型包的名称或路径。</translation>
    </message>
    <message>
      <source>Name or path of a model package of this sensor, on whose features one more learner is tried.</source>
      <translation>此传感器的模型包的名称或路径，将在其特征上再尝试一种学习方法。</translation>
    </message>
    <message>
      <source>Name or path of a model package with an encoder, or of one that gives features.</source>
      <translation>带编码器的模型包或输出特征的模型包的名称或路径。</translation>
    </message>
    <message>
      <source>Name or path of a model: one of parcels, such as teach makes, or one of pixels.</source>
      <translation>模型的名称或路径：地块模型(如训练所得)或像元模型。</translation>
    </message>
    <message>
      <source>Name the class first: parcels are drawn of one. Then draw.</source>
      <translation>请先命名类别：地块按类别绘制。然后再绘制。</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>新项目</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No Python with the engine's packages was found.</source>
      <translation>未找到带有引擎软件包的 Python。</translation>
    </message>
    <message>
      <source>No class (see the reason)</source>
      <translation>无类别(见原因)</translation>
    </message>
    <message>
      <source>No class has the code {code}.</source>
      <translation>没有代码为 {code} 的类别。</translation>
    </message>
    <message>
      <source>No class has the digit {digit}. C lists all classes.</source>
      <translation>没有类别使用数字 {digit}。按 C 列出全部类别。</translation>
    </message>
    <message>
      <source>No class of the table</source>
      <translation>不属于表中任何类别</translation>
    </message>
    <message>
      <source>No class: {reason}</source>
      <translation>无类别：{reason}</translation>
    </message>
    <message>
      <source>No crop declared</source>
      <translation>未申报作物</translation>
    </message>
    <message>
      <source>No data at hand?</source>
      <translation>手头没有数据？</translation>
    </message>
    <message>
      <source>No engine is installed here: nothing was removed.</source>
      <translation>此处未安装引擎：未移除任何内容。</translation>
    </message>
    <message>
      <source>No engine, so no models.</source>
      <translation>没有引擎，因此没有模型。</translation>
    </message>
    <message>
      <source>No estimate for other ground.</source>
      <translation>对其他区域不作估计。</translation>
    </message>
    <message>
      <source>No harvest seen</source>
      <translation>未见收获</translation>
    </message>
    <message>
      <source>No model is chosen. Choose a bundled model, or the folder of another package.</source>
      <translation>未选择模型。请选择自带模型，或其他模型包的文件夹。</translation>
    </message>
    <message>
      <source>No parcels, pixels only</source>
      <translation>无地块，仅像元</translation>
    </message>
    <message>
      <source>No raster of the project is a file</source>
      <translation>工程中没有以文件存储的栅格</translation>
    </message>
    <message>
      <source>No result of this project has parcels yet.</source>
      <translation>本工程尚无含地块的结果。</translation>
    </message>
    <message>
      <source>No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete.</source>
      <translation>尚无运行。本工程的每次制图和核查都会列在此处，可打开、继续、修改或删除。</translation>
    </message>
    <message>
      <source>No two labels have the same text in {field}, which rather names parcels than crops. Choose the field with the crop.</source>
      <translation>{field} 中没有两个标签的文本相同，因此它更像地块名称而非作物。请选择作物字段。</translation>
    </message>
    <message>
      <source>No-data value</source>
      <translation>无数据值</translation>
    </message>
    <message>
      <source>None of the labels has a shape.</source>
      <translation>所有标签都没有几何图形。</translation>
    </message>
    <message>
      <source>Not all could be deleted: close whatever uses the engine, then remove again.</source>
      <translation>未能全部删除：请关闭正在使用引擎的程序，然后再次移除。</translation>
    </message>
    <message>
      <source>Not by lot</source>
      <translation>非随机抽取</translation>
    </message>
    <message>
      <source>Not in the stack any more: {days}.</source>
      <translation>影像堆栈中已不存在：{days}。</translation>
    </message>
    <message>
      <source>Not ranked</source>
      <translation>未排名</translation>
    </message>
    <message>
      <source>Not there any more: {names}.</source>
      <translation>已不存在：{names}。</translation>
    </message>
    <message>
      <source>Not told of the season, since the clear dates around it are more than {days} days apart: {parts}.</source>
      <translation>因前后无云日期相隔超过 {days} 天，不给出生长季的：{parts}。</translation>
    </message>
    <message>
      <source>Not used, since they are no class of the table: {names}.</source>
      <translation>因不属于表中类别而未使用：{names}。</translation>
    </message>
    <message>
      <source>Nothing but the parcels</source>
      <translation>仅地块</translation>
    </message>
    <message>
      <source>Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.</source>
      <translation>要求只对地块制图，但没有地块。请选择地块图层。</translation>
    </message>
    <message>
      <source>Nothing had been started.</source>
      <translation>尚未开始任何操作。</translation>
    </message>
    <message>
      <source>Number that decides what is left to chance.</source>
      <translation>决定随机部分的数字。</translation>
    </message>
    <message>
      <source>Numbers of the raster</source>
      <translation>栅格数值类型</translation>
    </message>
    <message>
      <source>Of the computation. 'auto' takes the fastest that gives the same classes as float32 on a sample of this stack, and says which.</source>
      <translation>计算精度。'auto' 采用在此影像堆栈样本上与 float32 类别相同的最快方式，并予以说明。</translation>
    </message>
    <message>
      <source>Of the green parcels, at most this share may have a false declaration.</source>
      <translation>绿色地块中，申报错误者最多占此比例。</translation>
    </message>
    <message>
      <source>Of the layers of one raster with all dates: all bands of the first date first, or all dates of the first band.</source>
      <translation>含所有日期的单个栅格中各层的顺序：先第一个日期的全部波段，或先第一个波段的全部日期。</translation>
    </message>
    <message>
      <source>Of the map, in its CRS's units; the finest by default.</source>
      <translation>地图像元大小，以其 CRS 的单位计；默认取最细者。</translation>
    </message>
    <message>
      <source>Of the map; that of most rasters by default.</source>
      <translation>地图的 CRS；默认取多数栅格的 CRS。</translation>
    </message>
    <message>
      <source>Of the red parcels, at most about this share may have a right declaration.</source>
      <translation>红色地块中，申报正确者最多约占此比例。</translation>
    </message>
    <message>
      <source>Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red</source>
      <translation>{declared} 个申报地块中：绿 {green}，黄 {yellow}，红 {red}</translation>
    </message>
    <message>
      <source>Of {declared} declared: {green} green, {yellow} yellow, {red} red.</source>
      <translation>{declared} 个申报地块中：绿 {green}，黄 {yellow}，红 {red}。</translation>
    </message>
    <message>
      <source>Offset</source>
      <translation>偏移</translation>
    </message>
    <message>
      <source>One class</source>
      <translation>一个类别</translation>
    </message>
    <message>
      <source>One folder per run, in here</source>
      <translation>每次运行一个文件夹，位于此处</translation>
    </message>
    <message>
      <source>One group of the project, styled by the class table.</source>
      <translation>工程中的一个图层组，按类别表设置样式。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open the report</source>
      <translation>打开报告</translation>
    </message>
    <message>
      <source>Open the results as a styled group</source>
      <translation>以带样式的图层组打开结果</translation>
    </message>
    <message>
      <source>Opened again: {title}.</source>
      <translation>已重新打开：{title}。</translation>
    </message>
    <message>
      <source>Opening the stack…</source>
      <translation>正在打开影像堆栈…</translation>
    </message>
    <message>
      <source>Opens the options page: another Python, a folder of packages, test, repair, remove</source>
      <translation>打开选项页：其他 Python、软件包文件夹、测试、修复、移除</translation>
    </message>
    <message>
      <source>Opens the page that says from which date on the answers of this map stay</source>
      <translation>打开页面，说明这幅地图的结果从哪个日期起不再变化</translation>
    </message>
    <message>
      <source>Opens the page that says how often this map is right, class by class</source>
      <translation>打开页面，逐类说明这幅地图正确的比例</translation>
    </message>
    <message>
      <source>Opens the whole report in the browser</source>
      <translation>在浏览器中打开完整报告</translation>
    </message>
    <message>
      <source>Opens the whole report: confusion, learners, labels that look wrong</source>
      <translation>打开完整报告：混淆情况、学习方法、可疑标签</translation>
    </message>
    <message>
      <source>Order of layers</source>
      <translation>各层的顺序</translation>
    </message>
    <message>
      <source>Other Python or source…</source>
      <translation>其他 Python 或来源…</translation>
    </message>
    <message>
      <source>Other class…</source>
      <translation>其他类别…</translation>
    </message>
    <message>
      <source>Output folder</source>
      <translation>输出文件夹</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>Outputs and device</source>
      <translation>输出与设备</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}, area-adjusted: it holds for the whole map.</source>
      <translation>总体精度 {accuracy}，经面积调整：适用于整幅地图。</translation>
    </message>
    <message>
      <source>Overall accuracy {accuracy}.</source>
      <translation>总体精度 {accuracy}。</translation>
    </message>
    <message>
      <source>Package index or folder</source>
      <translation>软件包索引或文件夹</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>软件包</translation>
    </message>
    <message>
      <source>Parcel</source>
      <translation>地块</translation>
    </message>
    <message>
      <source>Parcel of {crop}</source>
      <translation>{crop} 地块</translation>
    </message>
    <message>
      <source>Parcel {id}</source>
      <translation>地块 {id}</translation>
    </message>
    <message>
      <source>Parcel {row} of {total}.</source>
      <translation>地块 {row} / {total}。</translation>
    </message>
    <message>
      <source>Parcels</source>
      <translation>地块</translation>
    </message>
    <message>
      <source>Parcels of the series</source>
      <translation>序列的地块</translation>
    </message>
    <message>
      <source>Parcels or points</source>
      <translation>地块或点</translation>
    </message>
    <message>
      <source>Parcels through the year</source>
      <translation>地块的全年变化</translation>
    </message>
    <message>
      <source>Parcels to label next</source>
      <translation>下一步应标注的地块</translation>
    </message>
    <message>
      <source>Part of the neighbours that count, those with the highest probability of the class.</source>
      <translation>参与计算的邻元比例，取该类别概率最高者。</translation>
    </message>
    <message>
      <source>Path of a model that was taught here: its learner is used, and learns anew.</source>
      <translation>本地训练模型的路径：采用其学习方法并重新学习。</translation>
    </message>
    <message>
      <source>Peak of season</source>
      <translation>生长季峰值</translation>
    </message>
    <message>
      <source>Physical value = stored value x scale + offset.</source>
      <translation>物理值 = 存储值 x 比例系数 + 偏移。</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>选取位置</translation>
    </message>
    <message>
      <source>Pick a place on the map to see its season.</source>
      <translation>在地图上选取位置以查看其生长季。</translation>
    </message>
    <message>
      <source>Pixel counts</source>
      <translation>像元计数</translation>
    </message>
    <message>
      <source>Pixel counts by class and administrative unit, and estimates of areas from surveyed segments</source>
      <translation>按类别和行政单元的像元计数，以及由调查样方估计的面积</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>像元</translation>
    </message>
    <message>
      <source>Pixels of one area touch at</source>
      <translation>同一图斑像元的相接方式</translation>
    </message>
    <message>
      <source>Pixels of the series</source>
      <translation>序列的像元</translation>
    </message>
    <message>
      <source>Pixels to leave out at the edge</source>
      <translation>边缘排除的像元数</translation>
    </message>
    <message>
      <source>Places of each class</source>
      <translation>各类别的点</translation>
    </message>
    <message>
      <source>Places to inspect</source>
      <translation>待查点</translation>
    </message>
    <message>
      <source>Plots (SVG)</source>
      <translation>图表 (SVG)</translation>
    </message>
    <message>
      <source>Points drawn by lot within the classes of a map, to be filled with what is true there</source>
      <translation>在地图各类别内随机抽取的点，用于填写当地真实情况</translation>
    </message>
    <message>
      <source>Polygon layer (optional)</source>
      <translation>多边形图层(可选)</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's pixels is written, and no raster.</source>
      <translation>GDAL 可读的多边形图层：写出各地块像元平均特征的表 (Parquet)，不写栅格。</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read: in each parcel its pixels vote, each for its class and with its confidence as its weight.</source>
      <translation>GDAL 可读的多边形图层：各地块内像元投票，每个像元投其类别，以置信度为权重。</translation>
    </message>
    <message>
      <source>Polygon layer that GDAL can read; each parcel gets its class and confidence.</source>
      <translation>GDAL 可读的多边形图层；每个地块得到类别和置信度。</translation>
    </message>
    <message>
      <source>Polygon layer with the parcels of the place: points label the parcel that they lie in, and what lies outside all parcels may be learned as the class other.</source>
      <translation>当地地块的多边形图层：点为其所在地块赋标签，所有地块之外可学习为“其他”类别。</translation>
    </message>
    <message>
      <source>Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>含真实情况的多边形或点，任意 CRS；默认取已制图地块的字段。</translation>
    </message>
    <message>
      <source>Polygons, points or a raster with what is true, in any CRS; by default the field is one of the mapped parcels.</source>
      <translation>含真实情况的多边形、点或栅格，任意 CRS；默认取已制图地块的字段。</translation>
    </message>
    <message>
      <source>Possible classes</source>
      <translation>可能的类别</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>用户精度</translation>
    </message>
    <message>
      <source>Press Change… and then Run to begin anew; Delete… removes what it had finished.</source>
      <translation>按“修改…”再按“运行”重新开始；“删除…”会移除已完成的部分。</translation>
    </message>
    <message>
      <source>Press Install engine in the CropMapper panel, choose a Python under Settings &gt; Options &gt; CropMapper, or run Set up the engine (cropmapper:setupengine) from Processing or qgis_process.</source>
      <translation>请在 CropMapper 面板中按“安装引擎”，在“设置 &gt; 选项 &gt; CropMapper”中选择 Python，或在“数据处理”中或用 qgis_process 运行“配置引擎” (cropmapper:setupengine)。</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probabilities of a map</source>
      <translation>地图的概率</translation>
    </message>
    <message>
      <source>Probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>Probability of the likeliest</source>
      <translation>最可能者的概率</translation>
    </message>
    <message>
      <source>Probability of the second</source>
      <translation>其次者的概率</translation>
    </message>
    <message>
      <source>Probability of the third</source>
      <translation>第三者的概率</translation>
    </message>
    <message>
      <source>Processes on this machine</source>
      <translation>本机进程数</translation>
    </message>
    <message>
      <source>Processes on this machine; one by default.</source>
      <translation>本机进程数；默认一个。</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <source>Processor threads</source>
      <translation>处理器线程数</translation>
    </message>
    <message>
      <source>Processor threads; all by default, of a Dask worker as many as it was started with.</source>
      <translation>处理器线程数；默认全部，Dask 工作进程则为其启动时的线程数。</translation>
    </message>
    <message>
      <source>Processor threads; all by default.</source>
      <translation>处理器线程数；默认全部。</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>剖面</translation>
    </message>
    <message>
      <source>Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class.</source>
      <translation>工具栏中的“剖面”：点击地块可查看其生长季、收获，以及哪些日期决定了其类别。</translation>
    </message>
    <message>
      <source>Profiles</source>
      <translation>剖面</translation>
    </message>
    <message>
      <source>Profiles (JSON)</source>
      <translation>剖面 (JSON)</translation>
    </message>
    <message>
      <source>Project {name}</source>
      <translation>项目 {name}</translation>
    </message>
    <message>
      <source>Putting blocks together</source>
      <translation>正在拼接各块</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>引擎的 Python</translation>
    </message>
    <message>
      <source>Python with the engine's packages</source>
      <translation>带有引擎软件包的 Python</translation>
    </message>
    <message>
      <source>QGIS cannot open {path}: {summary}</source>
      <translation>QGIS 无法打开 {path}：{summary}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>排队</translation>
    </message>
    <message>
      <source>Rank</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>Rank correlation of attention and falls over the clear dates: {value}</source>
      <translation>各无云日期上注意力与下降量的秩相关：{value}</translation>
    </message>
    <message>
      <source>Rank correlation of attention and occlusion</source>
      <translation>注意力与遮挡的秩相关</translation>
    </message>
    <message>
      <source>Rank labelled parcels by how little their series support the label: the most suspect first.</source>
      <translation>按序列对标签支持的薄弱程度对已标注地块排名：最可疑的在前。</translation>
    </message>
    <message>
      <source>Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first.</source>
      <translation>按标签能带来的信息对未标注地块排名：先取疑难者，每种各一个。</translation>
    </message>
    <message>
      <source>Raster of classes</source>
      <translation>类别栅格</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map.</source>
      <translation>类别栅格，例如地图的 classes.tif。</translation>
    </message>
    <message>
      <source>Raster of classes, such as the classes.tif of a map; each class is a stratum, no data is none.</source>
      <translation>类别栅格，例如地图的 classes.tif；每个类别为一层，无数据不算。</translation>
    </message>
    <message>
      <source>Rasters with all dates (*.tif *.tiff *.vrt *.img)</source>
      <translation>含所有日期的栅格 (*.tif *.tiff *.vrt *.img)</translation>
    </message>
    <message>
      <source>Rasters, or folder of series</source>
      <translation>栅格或序列文件夹</translation>
    </message>
    <message>
      <source>Reading options</source>
      <translation>读取选项</translation>
    </message>
    <message>
      <source>Reading options ({count} set)</source>
      <translation>读取选项(已设 {count} 项)</translation>
    </message>
    <message>
      <source>Reading parcels and series</source>
      <translation>正在读取地块和序列</translation>
    </message>
    <message>
      <source>Reading series and labels</source>
      <translation>正在读取序列和标签</translation>
    </message>
    <message>
      <source>Reading the dates</source>
      <translation>正在读取日期</translation>
    </message>
    <message>
      <source>Reading the dates: {done} of {total}</source>
      <translation>正在读取日期：{done} / {total}</translation>
    </message>
    <message>
      <source>Reading the dates…</source>
      <translation>正在读取日期…</translation>
    </message>
    <message>
      <source>Reading the labelled places</source>
      <translation>正在读取已标注位置</translation>
    </message>
    <message>
      <source>Reading the parcels' pixels</source>
      <translation>正在读取地块像元</translation>
    </message>
    <message>
      <source>Reading the parcels' series</source>
      <translation>正在读取地块序列</translation>
    </message>
    <message>
      <source>Reading the parcels…</source>
      <translation>正在读取地块…</translation>
    </message>
    <message>
      <source>Reading the place's pixels</source>
      <translation>正在读取该处像元</translation>
    </message>
    <message>
      <source>Reading the places' pixels</source>
      <translation>正在读取各处像元</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reasons (codes)</source>
      <translation>原因(代码)</translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>制图精度</translation>
    </message>
    <message>
      <source>Red: another crop</source>
      <translation>红色：为其他作物</translation>
    </message>
    <message>
      <source>Reddest first</source>
      <translation>红色优先</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <source>Reference \ map</source>
      <translation>参考 \ 地图</translation>
    </message>
    <message>
      <source>Reference field</source>
      <translation>参考字段</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>参考图层</translation>
    </message>
    <message>
      <source>Reference layer or raster</source>
      <translation>参考图层或栅格</translation>
    </message>
    <message>
      <source>Reference name -&gt; class name of the model; names left out are not scored.</source>
      <translation>参考名称 -&gt; 模型的类别名称；未列出的名称不计分。</translation>
    </message>
    <message>
      <source>Reference raster, instead of a layer</source>
      <translation>参考栅格，代替图层</translation>
    </message>
    <message>
      <source>Reference {reference}, map {mapped}: {count} of {total}</source>
      <translation>参考 {reference}，地图 {mapped}：{count} / {total}</translation>
    </message>
    <message>
      <source>Regular expression with the groups year, month and day, or year and doy, for file names.</source>
      <translation>用于文件名的正则表达式，含组 year、month、day，或 year、doy。</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove engine…</source>
      <translation>移除引擎…</translation>
    </message>
    <message>
      <source>Remove the chosen class</source>
      <translation>移除所选类别</translation>
    </message>
    <message>
      <source>Remove the engine? These folders are deleted; maps and taught models stay.

{listed}</source>
      <translation>移除引擎？将删除以下文件夹；地图和训练所得模型保留。

{listed}</translation>
    </message>
    <message>
      <source>Remove the model</source>
      <translation>移除模型</translation>
    </message>
    <message>
      <source>Remove the model {name} with its labels and its report? It cannot be brought back.</source>
      <translation>移除模型 {name} 及其标签和报告？此操作无法恢复。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Rename the model</source>
      <translation>重命名模型</translation>
    </message>
    <message>
      <source>Rename, export or remove this model of yours</source>
      <translation>重命名、导出或移除您的这个模型</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Replace an existing stack file.</source>
      <translation>替换已有的堆栈文件。</translation>
    </message>
    <message>
      <source>Replace another job's results</source>
      <translation>替换其他任务的结果</translation>
    </message>
    <message>
      <source>Replace another job's results in the output folder.</source>
      <translation>替换输出文件夹中其他任务的结果。</translation>
    </message>
    <message>
      <source>Replace the environment even where an engine is found, such as after a broken disk.</source>
      <translation>即使已找到引擎也替换环境，例如磁盘损坏之后。</translation>
    </message>
    <message>
      <source>Replace the stack file</source>
      <translation>替换堆栈文件</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Results will come as a group of layers, and be listed here with the hectares of each class. Walk through the parcels then shows the least certain ones first.</source>
      <translation>结果将以图层组形式加入，并在此列出各类别公顷数。届时“逐个查看地块”先显示最不确定的地块。</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>正确</translation>
    </message>
    <message>
      <source>Right (95%)</source>
      <translation>正确 (95%)</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.</source>
      <translation>在 {count} 个留出位置上正确率 {right}；宏平均 F1 {mean}。按块留出。</translation>
    </message>
    <message>
      <source>Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.</source>
      <translation>在 {count} 个留出位置上正确率 {right}；宏平均 F1 {mean}。按区域部分留出。</translation>
    </message>
    <message>
      <source>Rows: what is true. Columns: what the map says.</source>
      <translation>行：真实情况。列：地图结果。</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>Run again; if it ends the same way, report the lines of the log.</source>
      <translation>请再次运行；若以同样方式结束，请报告日志内容。</translation>
    </message>
    <message>
      <source>Run it again: it goes on from what it had finished, if anything.</source>
      <translation>请再次运行：若有已完成的部分，将从该处继续。</translation>
    </message>
    <message>
      <source>Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the run go on later.</source>
      <translation>“运行”即开始制图，上方显示所需时间。其间可继续工作、取消，之后再接着运行。</translation>
    </message>
    <message>
      <source>Runner-up</source>
      <translation>次优类别</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>运行记录</translation>
    </message>
    <message>
      <source>Runs ({count})</source>
      <translation>运行记录 ({count})</translation>
    </message>
    <message>
      <source>Runs of this project</source>
      <translation>本工程的运行记录</translation>
    </message>
    <message>
      <source>Runtime</source>
      <translation>运行库</translation>
    </message>
    <message>
      <source>STAC documents and stack files (*.json *.geojson)</source>
      <translation>STAC 文档和堆栈文件 (*.json *.geojson)</translation>
    </message>
    <message>
      <source>Sample project (simulated)</source>
      <translation>示例工程(模拟)</translation>
    </message>
    <message>
      <source>Save as stack file</source>
      <translation>另存为堆栈文件</translation>
    </message>
    <message>
      <source>Save as stack file…</source>
      <translation>另存为堆栈文件…</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>保存图表</translation>
    </message>
    <message>
      <source>Save the chart or its values</source>
      <translation>保存图表或其数值</translation>
    </message>
    <message>
      <source>Save the drawn parcels</source>
      <translation>保存绘制的地块</translation>
    </message>
    <message>
      <source>Save the layer to a GeoPackage yourself and choose that file.</source>
      <translation>请自行将图层保存为 GeoPackage 并选择该文件。</translation>
    </message>
    <message>
      <source>Save the layer with the labels yourself, and teach from that.</source>
      <translation>请自行保存标签图层，并由其训练。</translation>
    </message>
    <message>
      <source>Save the values</source>
      <translation>保存数值</translation>
    </message>
    <message>
      <source>Saved as stack file: {path}.</source>
      <translation>已保存为堆栈文件：{path}。</translation>
    </message>
    <message>
      <source>Say how unlike each series is to all that the model was taught with: a percentile of how unlike those are to each other, 100 where it is farther than all. For models that teach made.</source>
      <translation>说明每个序列与模型训练所用全部序列的差异程度：以这些序列彼此差异的百分位表示，100 表示比全部都远。用于训练所得模型。</translation>
    </message>
    <message>
      <source>Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.</source>
      <translation>说明每个地块的申报作物是否正确：绿、黄或红，并附理由。

任何地块都不由见过它或其所在块的模型判断。类别表中同一分组的作物视为同一种。</translation>
    </message>
    <message>
      <source>Say of each parcel whether its pixels look like two crops: the share of the smaller group, how much better two groups explain the pixels than one, and the line between them as a layer.</source>
      <translation>说明每个地块的像元是否像两种作物：较小组的比例、两组比一组更能解释像元的程度，以及两者的分界线(图层)。</translation>
    </message>
    <message>
      <source>Say which crops cannot be excluded: how often that set is to hold the true one, by the answers that the model gave for labels that it had not seen. For models that teach made.</source>
      <translation>说明哪些作物不能排除：依据模型对未见标签的结果，该集合应有多大比例包含真实作物。用于训练所得模型。</translation>
    </message>
    <message>
      <source>Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and where the two name different dates it is said.</source>
      <translation>通过逐一遮盖，说明哪些日期和波段决定了模型对每个地块的结果。

依据为：某日期如被云遮盖，或某波段在所有日期取训练均值时，所答类别的概率下降多少。对于能给出各日期注意力的模型，注意力并列显示；两者所指日期不同时会加以说明。</translation>
    </message>
    <message>
      <source>Say which dates and bands of a stack can be used, and why not.</source>
      <translation>说明影像堆栈的哪些日期和波段可用，以及其他为何不可用。</translation>
    </message>
    <message>
      <source>Say which models fit</source>
      <translation>说明哪些模型适合</translation>
    </message>
    <message>
      <source>Say which text of the field is which class of the map: with Texts and classes…, or in Processing with Classes of references.</source>
      <translation>请说明字段中的哪个文本是地图的哪个类别：用“文本与类别…”，或在数据处理中用“参考的类别”。</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>比例系数</translation>
    </message>
    <message>
      <source>Scale (scale) cannot be 0.</source>
      <translation>比例系数 (scale) 不能为 0。</translation>
    </message>
    <message>
      <source>Scan a stack</source>
      <translation>扫描影像堆栈</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>其次</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>Select some parcels first: the map is to be around them.</source>
      <translation>请先选中一些地块：地图将覆盖其周围。</translation>
    </message>
    <message>
      <source>Selected only ({count})</source>
      <translation>仅选中要素 ({count})</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <source>Sensor, if the files do not tell it: its name in the sensor table, or the path of your own *.sensor.json.</source>
      <translation>传感器(文件未说明时)：传感器表中的名称，或您自己的 *.sensor.json 的路径。</translation>
    </message>
    <message>
      <source>Series</source>
      <translation>序列</translation>
    </message>
    <message>
      <source>Series file for training</source>
      <translation>供训练用的序列文件</translation>
    </message>
    <message>
      <source>Series of {names}</source>
      <translation>{names} 的序列</translation>
    </message>
    <message>
      <source>Set up the engine</source>
      <translation>配置引擎</translation>
    </message>
    <message>
      <source>Several texts may stand for one class.</source>
      <translation>多个文本可对应一个类别。</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share of amplitude of the season</source>
      <translation>生长季振幅比例</translation>
    </message>
    <message>
      <source>Share of the model's attention, up to {share}</source>
      <translation>占模型注意力的比例，最高 {share}</translation>
    </message>
    <message>
      <source>Share of the neighbours</source>
      <translation>邻元比例</translation>
    </message>
    <message>
      <source>Share of what the map calls a class that is expected to be it: decides the number of places.</source>
      <translation>地图所判类别中预期确为该类的比例：决定点数。</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>查看日志</translation>
    </message>
    <message>
      <source>Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give these.</source>
      <translation>展示地块或点的全年变化：指数、平滑曲线、生长季、收获、刈割和裸土。

第一个值决定生长季；事件由 NDVI 判定，波段允许时裸土也由 NBR2 判定。</translation>
    </message>
    <message>
      <source>Shows the next stop; after the last one the tour ends</source>
      <translation>显示下一站；最后一站之后导览结束</translation>
    </message>
    <message>
      <source>Shows the stop before</source>
      <translation>显示上一站</translation>
    </message>
    <message>
      <source>Shows the whole message and what came before it</source>
      <translation>显示完整消息及其之前的内容</translation>
    </message>
    <message>
      <source>Shows warnings, errors and what is done, without each step</source>
      <translation>显示警告、错误和已完成的事项，不显示每一步</translation>
    </message>
    <message>
      <source>Sieving small areas</source>
      <translation>正在筛除小图斑</translation>
    </message>
    <message>
      <source>Simplify by so many pixels</source>
      <translation>简化的像元数</translation>
    </message>
    <message>
      <source>Simulated scene, {date}</source>
      <translation>模拟场景，{date}</translation>
    </message>
    <message>
      <source>Simulating the dates</source>
      <translation>正在模拟各日期</translation>
    </message>
    <message>
      <source>Smaller fields are left out.</source>
      <translation>更小的田块不保留。</translation>
    </message>
    <message>
      <source>Smallest field, in hectares</source>
      <translation>最小田块(公顷)</translation>
    </message>
    <message>
      <source>Smooth and sieve a finished map, and derive classes and their certainty anew from its probabilities.

The model is not needed. What is asked for is done in this order: smoothing in a neighbourhood, classes, sieve, parcels.</source>
      <translation>对已完成的地图进行平滑和筛除，并由其概率重新得出类别及其确定性。

不需要模型。所要求的操作按以下顺序进行：邻域平滑、类别、筛除、地块。</translation>
    </message>
    <message>
      <source>Smooth and sieve a map</source>
      <translation>平滑并筛除地图</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>正在平滑</translation>
    </message>
    <message>
      <source>Smoothing window</source>
      <translation>平滑窗口</translation>
    </message>
    <message>
      <source>Smoothness</source>
      <translation>平滑度</translation>
    </message>
    <message>
      <source>Smoothness of classes</source>
      <translation>各类别平滑度</translation>
    </message>
    <message>
      <source>Smooths probabilities (Bayesian smoothing, as sits has it) in a neighbourhood of so many pixels a side, an odd number such as 7; not at all by default.</source>
      <translation>在边长为若干像元的邻域内平滑概率(贝叶斯平滑，与 sits 相同)，取奇数，例如 7；默认不平滑。</translation>
    </message>
    <message>
      <source>Space: the class is right.</source>
      <translation>空格键：类别正确。</translation>
    </message>
    <message>
      <source>Space: the declared crop is right.</source>
      <translation>空格键：申报作物正确。</translation>
    </message>
    <message>
      <source>Space: the label is right.</source>
      <translation>空格键：标签正确。</translation>
    </message>
    <message>
      <source>Space: the likeliest crop is right.</source>
      <translation>空格键：最可能的作物正确。</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>影像堆栈</translation>
    </message>
    <message>
      <source>Stack file</source>
      <translation>堆栈文件</translation>
    </message>
    <message>
      <source>Stack files (*{suffix})</source>
      <translation>堆栈文件 (*{suffix})</translation>
    </message>
    <message>
      <source>Stack in a file, if in no folder</source>
      <translation>文件形式的堆栈(非文件夹)</translation>
    </message>
    <message>
      <source>Stack of dated rasters</source>
      <translation>带日期的栅格堆栈</translation>
    </message>
    <message>
      <source>Stacks (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</source>
      <translation>影像堆栈 (*.tif *.tiff *.vrt *.nc *.nc4 *.h5 *.zip *.tar *.json *.geojson)</translation>
    </message>
    <message>
      <source>Standard error of overall accuracy</source>
      <translation>总体精度的标准误</translation>
    </message>
    <message>
      <source>Start of season</source>
      <translation>生长季开始</translation>
    </message>
    <message>
      <source>Start of season, within days</source>
      <translation>生长季开始，误差天数</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>正在启动引擎…</translation>
    </message>
    <message>
      <source>Starts the engine, and says what it consists of</source>
      <translation>启动引擎并说明其组成</translation>
    </message>
    <message>
      <source>Starts when the run under way has ended</source>
      <translation>当前运行结束后开始</translation>
    </message>
    <message>
      <source>Stays from</source>
      <translation>不再变化的起始日期</translation>
    </message>
    <message>
      <source>Stop drawing</source>
      <translation>停止绘制</translation>
    </message>
    <message>
      <source>Stopped before anything was finished</source>
      <translation>在有任何结果之前已停止</translation>
    </message>
    <message>
      <source>Stops making the scene</source>
      <translation>停止生成场景</translation>
    </message>
    <message>
      <source>Stops the check, or takes it out of the queue</source>
      <translation>停止核查，或将其移出队列</translation>
    </message>
    <message>
      <source>Stops the installation</source>
      <translation>停止安装</translation>
    </message>
    <message>
      <source>Stops the run under way; a map that has finished parts can go on later</source>
      <translation>停止当前运行；已有部分完成的地图可稍后继续</translation>
    </message>
    <message>
      <source>Stops the teaching; what was read of the labels is kept for the next one</source>
      <translation>停止训练；已读取的标签内容留待下次使用</translation>
    </message>
    <message>
      <source>Stops this run</source>
      <translation>停止此次运行</translation>
    </message>
    <message>
      <source>Stops waiting for the answer</source>
      <translation>不再等待结果</translation>
    </message>
    <message>
      <source>Stored value that means: no data.</source>
      <translation>表示无数据的存储值。</translation>
    </message>
    <message>
      <source>Strata</source>
      <translation>分层</translation>
    </message>
    <message>
      <source>Strata of the survey</source>
      <translation>调查分层</translation>
    </message>
    <message>
      <source>Such as {example}.</source>
      <translation>例如 {example}。</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>支持度</translation>
    </message>
    <message>
      <source>Surveyed segments</source>
      <translation>调查样方</translation>
    </message>
    <message>
      <source>Suspect labels</source>
      <translation>可疑标签</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>表格 (CSV)…</translation>
    </message>
    <message>
      <source>Table of classes</source>
      <translation>类别表</translation>
    </message>
    <message>
      <source>Take back the last corner, or the last parcel</source>
      <translation>撤回最后一个角点或最后一个地块</translation>
    </message>
    <message>
      <source>Take back the last decision</source>
      <translation>撤回最后一次判定</translation>
    </message>
    <message>
      <source>Take the places that were kept out of the chart</source>
      <translation>将保留的位置从图中移除</translation>
    </message>
    <message>
      <source>Taken as one class, since only case differs: {names}.</source>
      <translation>因仅大小写不同而视为同一类别：{names}。</translation>
    </message>
    <message>
      <source>Takes the run out of the queue</source>
      <translation>将该运行移出队列</translation>
    </message>
    <message>
      <source>Taught model</source>
      <translation>训练所得模型</translation>
    </message>
    <message>
      <source>Taught models are kept in {models}.</source>
      <translation>训练好的模型保存在 {models}。</translation>
    </message>
    <message>
      <source>Taught on a simulated scene: its map of a real scene proves nothing.</source>
      <translation>由模拟场景训练：其对真实场景的制图不能说明任何问题。</translation>
    </message>
    <message>
      <source>Teach</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Teach a model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} class with fewer than {needed} labels: {names}.</source>
      <translation>可以训练，但对 {count} 个标签少于 {needed} 的类别很少正确：{names}。</translation>
    </message>
    <message>
      <source>Teach works, but is seldom right about {count} classes with fewer than {needed} labels: {names}.</source>
      <translation>可以训练，但对 {count} 个标签少于 {needed} 的类别很少正确：{names}。</translation>
    </message>
    <message>
      <source>Teaching from {number} labels.</source>
      <translation>用 {number} 个标签训练。</translation>
    </message>
    <message>
      <source>Teaching needs labels of at least two classes. Choose a layer with crops, or draw parcels.</source>
      <translation>训练至少需要两个类别的标签。请选择含作物的图层，或绘制地块。</translation>
    </message>
    <message>
      <source>Test engine</source>
      <translation>测试引擎</translation>
    </message>
    <message>
      <source>Text -&gt; name of its class; an empty name leaves it out, and texts that are left out mean themselves.</source>
      <translation>文本 -&gt; 其类别名称；空名称表示不采用，未列出的文本即代表其自身。</translation>
    </message>
    <message>
      <source>Text in the field</source>
      <translation>字段中的文本</translation>
    </message>
    <message>
      <source>Texts and classes</source>
      <translation>文本与类别</translation>
    </message>
    <message>
      <source>Texts and classes…</source>
      <translation>文本与类别…</translation>
    </message>
    <message>
      <source>Texts…</source>
      <translation>文本…</translation>
    </message>
    <message>
      <source>That did not work: {problem}</source>
      <translation>未能成功：{problem}</translation>
    </message>
    <message>
      <source>The Python chosen in Options, {path},</source>
      <translation>选项中所选的 Python {path}</translation>
    </message>
    <message>
      <source>The Python named by CROPMAPPER_PYTHON, {path},</source>
      <translation>CROPMAPPER_PYTHON 所指的 Python {path}</translation>
    </message>
    <message>
      <source>The button picks a folder; any other path, or an https address, can be written.</source>
      <translation>按钮用于选择文件夹；其他路径或 https 地址可直接输入。</translation>
    </message>
    <message>
      <source>The chart could not be written to {path}.</source>
      <translation>无法将图表写入 {path}。</translation>
    </message>
    <message>
      <source>The check is done.</source>
      <translation>核查已完成。</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. Choose this one in step 3: {title}.</source>
      <translation>所选模型不适合此影像堆栈。请在第 3 步选择:{title}。</translation>
    </message>
    <message>
      <source>The chosen model does not fit the stack. {reasons} Choose or teach another one in step 3.</source>
      <translation>所选模型不适合此影像堆栈。{reasons}请在第 3 步选择或训练另一个模型。</translation>
    </message>
    <message>
      <source>The class is right: it becomes a label for the next teaching (Space)</source>
      <translation>类别正确：将成为下次训练的标签(空格键)</translation>
    </message>
    <message>
      <source>The dates lie at an address. Download them to add them as layers.</source>
      <translation>日期位于网络地址。请下载后再添加为图层。</translation>
    </message>
    <message>
      <source>The dates lie in a cube, which QGIS shows by its own mesh and raster dialogs.</source>
      <translation>日期位于数据立方体中，请用 QGIS 自带的网格和栅格对话框显示。</translation>
    </message>
    <message>
      <source>The dates of one raster that holds them all, in its order.</source>
      <translation>含所有日期的单个栅格的各日期，按其顺序。</translation>
    </message>
    <message>
      <source>The digits 1 to 9 pick the class of this code while parcels are drawn.</source>
      <translation>绘制地块时，数字 1 至 9 选择相应代码的类别。</translation>
    </message>
    <message>
      <source>The drawn parcels could not be saved: {reason}</source>
      <translation>无法保存绘制的地块：{reason}</translation>
    </message>
    <message>
      <source>The engine could not be installed in {folder}: {reason}.</source>
      <translation>无法将引擎安装到 {folder}：{reason}。</translation>
    </message>
    <message>
      <source>The engine ended by a crash before it had a result.</source>
      <translation>引擎在得出结果之前崩溃。</translation>
    </message>
    <message>
      <source>The engine ended with exit code {code} before it had a result.</source>
      <translation>引擎在得出结果之前以退出码 {code} 结束。</translation>
    </message>
    <message>
      <source>The engine has to be installed first.</source>
      <translation>必须先安装引擎。</translation>
    </message>
    <message>
      <source>The engine is being installed.</source>
      <translation>正在安装引擎。</translation>
    </message>
    <message>
      <source>The engine is being removed.</source>
      <translation>正在移除引擎。</translation>
    </message>
    <message>
      <source>The engine is not installed yet. It reads the rasters and makes the maps, and is installed once.</source>
      <translation>引擎尚未安装。它读取栅格并制作地图，只需安装一次。</translation>
    </message>
    <message>
      <source>The engine is set up: {found}</source>
      <translation>引擎已配置：{found}</translation>
    </message>
    <message>
      <source>The engine lists no model. Choose the folder of a model package.</source>
      <translation>引擎未列出任何模型。请选择模型包的文件夹。</translation>
    </message>
    <message>
      <source>The engine was removed.</source>
      <translation>引擎已移除。</translation>
    </message>
    <message>
      <source>The engine works.</source>
      <translation>引擎工作正常。</translation>
    </message>
    <message>
      <source>The extent has no CRS. Write it behind the numbers, as in {example}.</source>
      <translation>该范围没有 CRS。请写在数字之后，如 {example}。</translation>
    </message>
    <message>
      <source>The extent of a layer</source>
      <translation>某图层的范围</translation>
    </message>
    <message>
      <source>The extent of {layer} has no CRS. Set its CRS, then run.</source>
      <translation>{layer} 的范围没有 CRS。请设置 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The fastest there is</source>
      <translation>可用的最快设备</translation>
    </message>
    <message>
      <source>The field of the parcels with the declared crop</source>
      <translation>地块中申报作物的字段</translation>
    </message>
    <message>
      <source>The field with the crop</source>
      <translation>作物字段</translation>
    </message>
    <message>
      <source>The files are in {out}; try to add them yourself.</source>
      <translation>文件位于 {out}；请尝试自行添加。</translation>
    </message>
    <message>
      <source>The first date, {start}, is after the last, {end}. Exchange them.</source>
      <translation>首个日期 {start} 晚于最后日期 {end}。请对调。</translation>
    </message>
    <message>
      <source>The folder of a model package, instead of a bundled one.</source>
      <translation>模型包的文件夹，代替自带模型包。</translation>
    </message>
    <message>
      <source>The inputs of {title} are chosen. Change what you want, and press Run.</source>
      <translation>已选好 {title} 的输入。请按需修改，然后按“运行”。</translation>
    </message>
    <message>
      <source>The installation was stopped.</source>
      <translation>安装已停止。</translation>
    </message>
    <message>
      <source>The job was cancelled.</source>
      <translation>任务已取消。</translation>
    </message>
    <message>
      <source>The label could not be kept; see Labels in the CropMapper panel.</source>
      <translation>无法保留该标签；请查看 CropMapper 面板中的“标签”。</translation>
    </message>
    <message>
      <source>The labels could not be written to a file: {reason}.</source>
      <translation>无法将标签写入文件：{reason}。</translation>
    </message>
    <message>
      <source>The labels could not be written to {path}: {problem}.</source>
      <translation>无法将标签写入 {path}：{problem}。</translation>
    </message>
    <message>
      <source>The layer whose extent is mapped</source>
      <translation>按其范围制图的图层</translation>
    </message>
    <message>
      <source>The layer {layer} has no CRS. Set its CRS, then run again.</source>
      <translation>图层 {layer} 没有 CRS。请设置 CRS，然后再次运行。</translation>
    </message>
    <message>
      <source>The layer {name} could not be written to a file: {reason}.</source>
      <translation>无法将图层 {name} 写入文件：{reason}。</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then run.</source>
      <translation>图层 {name} 没有 CRS。请在其属性中设置 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The layer {name} has no CRS. Set its CRS in its properties, then teach.</source>
      <translation>图层 {name} 没有 CRS。请在其属性中设置 CRS，然后训练。</translation>
    </message>
    <message>
      <source>The layer {name} is not in the project any more.</source>
      <translation>图层 {name} 已不在工程中。</translation>
    </message>
    <message>
      <source>The library that computes the model.</source>
      <translation>计算模型的库。</translation>
    </message>
    <message>
      <source>The map as of each date, and from when on each answer stays</source>
      <translation>截至各日期的地图，以及每个结果从何时起不再变化</translation>
    </message>
    <message>
      <source>The map has no CRS. Set the CRS of the project, then run.</source>
      <translation>地图没有 CRS。请设置工程的 CRS，然后运行。</translation>
    </message>
    <message>
      <source>The map is done.</source>
      <translation>地图已完成。</translation>
    </message>
    <message>
      <source>The map {title}, of which the figures were, has been deleted.</source>
      <translation>这些数字所属的地图 {title} 已被删除。</translation>
    </message>
    <message>
      <source>The maps and checks of this project, the last first</source>
      <translation>本工程的制图和核查，最近的在前</translation>
    </message>
    <message>
      <source>The model could not be exported to {place}: {problem}</source>
      <translation>无法将模型导出到 {place}：{problem}</translation>
    </message>
    <message>
      <source>The model knows nothing but simulated scenes: this proves nothing of real ones.</source>
      <translation>该模型只见过模拟场景：对真实场景不能说明任何问题。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), and that date decides, too.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，该日期也起决定作用。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but another date decides.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，但起决定作用的是另一个日期。</translation>
    </message>
    <message>
      <source>The model looks most at {date} ({share} of its attention), but no single date decides.</source>
      <translation>模型最关注 {date} (占其注意力的 {share})，但没有单个日期起决定作用。</translation>
    </message>
    <message>
      <source>The model was trained on: {attribution}</source>
      <translation>模型的训练数据：{attribution}</translation>
    </message>
    <message>
      <source>The model's licence: {licence}</source>
      <translation>模型许可：{licence}</translation>
    </message>
    <message>
      <source>The models that the engine has, and yours</source>
      <translation>引擎自带的模型和您的模型</translation>
    </message>
    <message>
      <source>The next parcel (Down)</source>
      <translation>下一个地块(下)</translation>
    </message>
    <message>
      <source>The parcel before (Up)</source>
      <translation>上一个地块(上)</translation>
    </message>
    <message>
      <source>The parcel was not kept: it lies outside the stack. Draw parcels on the stack.</source>
      <translation>该地块未保留：位于堆栈之外。请在堆栈范围内绘制地块。</translation>
    </message>
    <message>
      <source>The parcel was not kept: its outline crosses itself. Draw it again.</source>
      <translation>该地块未保留：轮廓自相交。请重新绘制。</translation>
    </message>
    <message>
      <source>The parcel was not kept: no class is picked.</source>
      <translation>该地块未保留：未选择类别。</translation>
    </message>
    <message>
      <source>The parcels are not in this project any more. Choose others in step 2.</source>
      <translation>这些地块已不在本工程中。请在第 2 步选择其他地块。</translation>
    </message>
    <message>
      <source>The parcels {name} are not in this project any more. Choose others in step 2.</source>
      <translation>地块 {name} 已不在本工程中。请在第 2 步选择其他地块。</translation>
    </message>
    <message>
      <source>The probabilities.tif of a map, or its folder: what map writes where it is asked for the output probabilities.</source>
      <translation>地图的 probabilities.tif 或其文件夹：要求输出 probabilities 时由制图写出。</translation>
    </message>
    <message>
      <source>The probability of {name} falls most without {date}, by {fall}.</source>
      <translation>没有 {date} 时{name}的概率下降最多，下降 {fall}。</translation>
    </message>
    <message>
      <source>The probability of {name} falls without any single date by less than {fall}.</source>
      <translation>去掉任何单个日期，{name}的概率下降都小于 {fall}。</translation>
    </message>
    <message>
      <source>The rasters, the parcels or the model are not as they were when this run was begun.</source>
      <translation>栅格、地块或模型与此次运行开始时已不相同。</translation>
    </message>
    <message>
      <source>The reference's classes are in the rows, the map's in the columns</source>
      <translation>行为参考的类别，列为地图的类别</translation>
    </message>
    <message>
      <source>The result whose parcels are listed</source>
      <translation>所列地块所属的结果</translation>
    </message>
    <message>
      <source>The results are in {folder}.</source>
      <translation>结果位于 {folder}。</translation>
    </message>
    <message>
      <source>The results cannot be opened: {problem}</source>
      <translation>无法打开结果：{problem}</translation>
    </message>
    <message>
      <source>The run was taken out of the queue.</source>
      <translation>该运行已移出队列。</translation>
    </message>
    <message>
      <source>The same of single classes.</source>
      <translation>同上，但针对单个类别。</translation>
    </message>
    <message>
      <source>The same, and data cubes (netCDF, Zarr)</source>
      <translation>同上，另加数据立方体 (netCDF、Zarr)</translation>
    </message>
    <message>
      <source>The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)</source>
      <translation>同上，另加数据立方体和 PyTorch (神经网络、NVIDIA 显卡)</translation>
    </message>
    <message>
      <source>The season as it went</source>
      <translation>生长季过程</translation>
    </message>
    <message>
      <source>The season as it went (CSV)</source>
      <translation>生长季过程 (CSV)</translation>
    </message>
    <message>
      <source>The season starts and ends where the curve passes this share of its amplitude.</source>
      <translation>生长季以曲线越过其振幅的此比例为起止。</translation>
    </message>
    <message>
      <source>The stack options are no JSON object. {like_this}</source>
      <translation>堆栈选项不是 JSON 对象。{like_this}</translation>
    </message>
    <message>
      <source>The stack options are no JSON: {problem}. {like_this}</source>
      <translation>堆栈选项不是 JSON：{problem}。{like_this}</translation>
    </message>
    <message>
      <source>The stack {name} is not there. Choose it again in step 1.</source>
      <translation>影像堆栈 {name} 不在那里。请在第 1 步重新选择。</translation>
    </message>
    <message>
      <source>The values could not be written to {path}: {strerror}.</source>
      <translation>无法将数值写入 {path}：{strerror}。</translation>
    </message>
    <message>
      <source>The whole stack</source>
      <translation>整个影像堆栈</translation>
    </message>
    <message>
      <source>There are a reference layer and a reference raster. Leave one of them out.</source>
      <translation>同时给出了参考图层和参考栅格。请去掉其中一个。</translation>
    </message>
    <message>
      <source>There is a class {name} already. Give this one another name.</source>
      <translation>已有类别 {name}。请为此类别另取名称。</translation>
    </message>
    <message>
      <source>There is no stack option {name}. There are: {names}.</source>
      <translation>没有堆栈选项 {name}。可用选项：{names}。</translation>
    </message>
    <message>
      <source>There is nothing in the extent of the map.</source>
      <translation>地图范围内没有内容。</translation>
    </message>
    <message>
      <source>There is nothing in the extent of {layer}.</source>
      <translation>{layer} 的范围内没有内容。</translation>
    </message>
    <message>
      <source>These figures are too high if the model learned from these places, which is not known.</source>
      <translation>若模型曾从这些地点学习，则这些数值偏高；是否如此尚不清楚。</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>第三</translation>
    </message>
    <message>
      <source>This model answers for the parcels, and for no pixels</source>
      <translation>此模型针对地块给出结果，不针对像元</translation>
    </message>
    <message>
      <source>This parcel has no class that could be accepted. A digit gives it one.</source>
      <translation>该地块没有可确认的类别。按数字键为其指定类别。</translation>
    </message>
    <message>
      <source>This parcel has no geometry, so it cannot be a label.</source>
      <translation>该地块没有几何图形，因此不能作为标签。</translation>
    </message>
    <message>
      <source>This very map is under way, or waits. Change something to add another.</source>
      <translation>此地图正在运行或已在等待。请作修改后再添加。</translation>
    </message>
    <message>
      <source>Those that are not used are not compared.</source>
      <translation>未使用的文本不参与比较。</translation>
    </message>
    <message>
      <source>Those that are not used teach nothing.</source>
      <translation>未使用的文本不参与训练。</translation>
    </message>
    <message>
      <source>Through the year</source>
      <translation>全年变化</translation>
    </message>
    <message>
      <source>Times of bare soil</source>
      <translation>裸土时段</translation>
    </message>
    <message>
      <source>To be inspected</source>
      <translation>待查</translation>
    </message>
    <message>
      <source>Tour of the panel</source>
      <translation>面板导览</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Queries for speed. Width (48 or 64), steps (900 to 3,000) and learning rate (0.001 or 0.003) of the training with labels were chosen among four trainings by three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。查询为速度而选。带标签训练的宽度(48 或 64)、步数(900 至 3000)和学习率(0.001 或 0.003)是在四次训练中，用三个既不训练也不留出的场景(种子 301 至 303)选出的；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The numbers were set by the time that a step and a map take. Three shapes, of widths 32, 24 and 16, were trained and scored on three scenes that are neither trained on nor held out (seeds 301 to 303); the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。参数按一步和一张地图所需的时间设定。训练了宽度为 32、24 和 16 的三种形式，并用三个既不训练也不留出的场景(种子 301 至 303)评分；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. The stages were chosen between two schedules on two further simulated scenes, then lengthened; the mixing and the window for speed; the peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。各阶段是用另外两个模拟场景在两种方案中选出的，随后加长；混合方式和窗口为速度而选；对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on 8 simulated scenes, scored on 3 others. The peers have series interpolated to every 15 days, and the forest at most 30 pixels of a training parcel. Two earlier recipes had 0.13 and 0.41 on these scenes. Why was looked for by short trainings that were scored on the first of them; from these come number of stages, dates of a token, first weights and sizes of windows. The peers were not tuned.</source>
      <translation>用 8 个模拟场景训练，用另外 3 个评分。对照模型使用插值为每 15 天一个值的序列，随机森林每个训练地块最多用 30 个像元。先前的两个配方在这些场景上得分为 0.13 和 0.41。原因是通过在第一个场景上评分的短训练查找的；阶段数、每个标记的日期数、初始权重和窗口大小由此而来。对照模型未调参。</translation>
    </message>
    <message>
      <source>Trained on simulated scenes: its map of a real scene proves nothing.</source>
      <translation>由模拟场景训练：其对真实场景的制图不能说明任何问题。</translation>
    </message>
    <message>
      <source>Trained once, with the seed 0, on all series of the recipe, and scored on 268 points of the season 2011 to 2012 in an area of 9 by 6 km in Mato Grosso, labelled by another study. They lie on about 22 fields (5 of fallow then cotton, 3 of soy then maize, 13 of soy then cotton, 1 of soy then millet; points of one class on pixels side by side are taken for one field), so that the score rests on few. The package maps their rasters as any map job does, and a point has the class of its pixel; the forest is trained on the recipe's series and given those of the points. Of the points' classes Cotton-fallow is fallow then cotton, Soybean-cotton is soy then cotton, Soybean-maize is soy then maize, Soybean-millet is soy then millet. No point is of cerrado, forest, pasture, soy then fallow, soy then sunflower; one mapped as such is an error. Points left out: Forest. All forest that the model was trained on is of these very places, so that the points of forest would prove nothing. The classes with cotton alone may not be quite the same: one name has the fallow before the cotton, the other after.</source>
      <translation>用种子 0 对配方的全部序列训练一次，并用 2011 至 2012 年生长季马托格罗索州 9 乘 6 公里范围内由另一项研究标注的 268 个点评分。这些点位于约 22 块田(休耕后棉花 5 块，大豆后玉米 3 块，大豆后棉花 13 块，大豆后谷子 1 块；相邻像元上同类的点算作一块田)，因此得分依据很少。该模型包像任何制图任务一样对其栅格制图，点取其像元的类别；随机森林用配方的序列训练，并得到各点的序列。点的类别中，Cotton-fallow 即休耕后棉花，Soybean-cotton 即大豆后棉花，Soybean-maize 即大豆后玉米，Soybean-millet 即大豆后谷子。没有点属于塞拉多植被、森林、牧草地、大豆后休耕、大豆后向日葵；被制成这些类别的点即为错误。未采用的点：Forest。模型训练所用的全部森林正来自这些地点，因此森林的点不能证明什么。只有棉花的两个类别可能不完全相同：一个名称中休耕在棉花之前，另一个在之后。</translation>
    </message>
    <message>
      <source>Training accuracy: the model learned from {shared} of these {compared} places.</source>
      <translation>训练精度：模型从这 {compared} 个位置中的 {shared} 个学习过。</translation>
    </message>
    <message>
      <source>True crop</source>
      <translation>真实作物</translation>
    </message>
    <message>
      <source>Trying the engine's packages</source>
      <translation>正在测试引擎软件包</translation>
    </message>
    <message>
      <source>Two crops in a parcel are a reason</source>
      <translation>地块内两种作物作为理由</translation>
    </message>
    <message>
      <source>Two files of one date: fill the gaps of the first from the second, or reject the second.</source>
      <translation>同一日期有两个文件：用第二个填补第一个的空缺，或不采用第二个。</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Unfinished</source>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Unknown sensor</source>
      <translation>未知传感器</translation>
    </message>
    <message>
      <source>Unlabelled parcels, those first from whose label most would be learned</source>
      <translation>未标注的地块，标注后收获最大的在前</translation>
    </message>
    <message>
      <source>Unlikeness</source>
      <translation>差异度</translation>
    </message>
    <message>
      <source>Unlikeness (percentile)</source>
      <translation>差异度(百分位)</translation>
    </message>
    <message>
      <source>Unlikeness to what was learned</source>
      <translation>与所学内容的差异度</translation>
    </message>
    <message>
      <source>Unpacking the packages; this takes a minute or two</source>
      <translation>正在解压软件包；需要一两分钟</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>用途</translation>
    </message>
    <message>
      <source>Values (CSV)</source>
      <translation>数值 (CSV)</translation>
    </message>
    <message>
      <source>Wait for its end, in the other window of QGIS or in Processing, or cancel it there.</source>
      <translation>请等待它在另一个 QGIS 窗口或数据处理中结束，或在那里取消。</translation>
    </message>
    <message>
      <source>Waiting for the engine…</source>
      <translation>正在等待引擎…</translation>
    </message>
    <message>
      <source>Waiting: {count}</source>
      <translation>等待中：{count}</translation>
    </message>
    <message>
      <source>Waits for the run under way</source>
      <translation>等待当前运行</translation>
    </message>
    <message>
      <source>Walk through the parcels</source>
      <translation>逐个查看地块</translation>
    </message>
    <message>
      <source>Walk through, reddest first</source>
      <translation>逐个查看，红色优先</translation>
    </message>
    <message>
      <source>Warning: </source>
      <translation>警告： </translation>
    </message>
    <message>
      <source>Waves shorter than so many days are smoothed to less than half (Whittaker smoother).</source>
      <translation>短于此天数的波动被平滑到一半以下 (Whittaker 平滑)。</translation>
    </message>
    <message>
      <source>What Install engine brings; press it again after a change</source>
      <translation>“安装引擎”所安装的内容；更改后请再按一次</translation>
    </message>
    <message>
      <source>What a model's encoder gives each pixel, as a raster, or each parcel, as a table</source>
      <translation>模型编码器给每个像元(栅格)或每个地块(表)的特征</translation>
    </message>
    <message>
      <source>What decided</source>
      <translation>决定因素</translation>
    </message>
    <message>
      <source>What decided (JSON)</source>
      <translation>决定因素 (JSON)</translation>
    </message>
    <message>
      <source>What decided (report)</source>
      <translation>决定因素(报告)</translation>
    </message>
    <message>
      <source>What decided for each parcel</source>
      <translation>各地块的决定因素</translation>
    </message>
    <message>
      <source>What is best on the next field is not best in the next province: 'here' chooses by blocks of ground that are left out, 'elsewhere' by halves of the area.</source>
      <translation>邻近田块上的最佳方法未必适合邻省：'here' 按留出的地块块选择，'elsewhere' 按区域的两半选择。</translation>
    </message>
    <message>
      <source>What is written, a raster each; by default classes and confidence.</source>
      <translation>写出的内容，每项一个栅格；默认为类别和置信度。</translation>
    </message>
    <message>
      <source>What learns; by default the taught model's learner, without one the mean of linear and quantiles.</source>
      <translation>用于学习的方法；默认为训练所得模型的方法，没有模型时取 linear 与 quantiles 的平均。</translation>
    </message>
    <message>
      <source>What part of the stack to use: xmin, ymin, xmax, ymax and their CRS.</source>
      <translation>采用影像堆栈的哪一部分：xmin、ymin、xmax、ymax 及其 CRS。</translation>
    </message>
    <message>
      <source>What part of the stack to use; all of it by default. In scripts and qgis_process it is xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}.</source>
      <translation>采用影像堆栈的哪一部分；默认为全部。在脚本和 qgis_process 中写作 xmin,xmax,ymin,ymax，其后在方括号中注明 CRS，例如 {example}。</translation>
    </message>
    <message>
      <source>What the engine does is told here.</source>
      <translation>引擎的活动显示在此处。</translation>
    </message>
    <message>
      <source>What the engine does, the last below; the whole of it is also in QGIS's log messages</source>
      <translation>引擎的活动，最新的在下方；全部内容也在 QGIS 的日志消息中</translation>
    </message>
    <message>
      <source>What the engine is to do</source>
      <translation>引擎的功能范围</translation>
    </message>
    <message>
      <source>What the extract job wrote: its output folder, or the series.parquet in it.</source>
      <translation>提取任务写出的内容：其输出文件夹，或其中的 series.parquet。</translation>
    </message>
    <message>
      <source>What the files do not tell by themselves: sensor, band map, dates, scale, mask</source>
      <translation>文件本身未说明的内容：传感器、波段对应、日期、比例、掩膜</translation>
    </message>
    <message>
      <source>What the map holds, a raster each; by default classes and confidence, or the embedding of a model that gives features. The embedding of another model is what its encoder gives each pixel, a band a feature. A class set has how many classes are possible, then a band a class: 1 where it is, 0 where it is not. Unlikeness says how unlike each pixel is to all that a taught model learned from, as a percentile.</source>
      <translation>地图包含的内容，每项一个栅格；默认为类别和置信度，或输出特征的模型的嵌入特征。其他模型的嵌入特征为其编码器给每个像元的值，每个特征一个波段。类别集合先给出可能类别的数目，然后每类一个波段：可能为 1，否则为 0。差异度以百分位表示每个像元与训练所得模型所学内容的差异程度。</translation>
    </message>
    <message>
      <source>What the map shows now</source>
      <translation>地图当前显示范围</translation>
    </message>
    <message>
      <source>What the model answers for</source>
      <translation>模型的适用对象</translation>
    </message>
    <message>
      <source>What the model is called; that of the output folder by default.</source>
      <translation>模型的名称；默认与输出文件夹同名。</translation>
    </message>
    <message>
      <source>What the new model is called in the list above</source>
      <translation>新模型在上方列表中的名称</translation>
    </message>
    <message>
      <source>What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale</source>
      <translation>扫描误判的内容：传感器、波段、日期、掩膜、无数据值、比例</translation>
    </message>
    <message>
      <source>What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of bands, numbers and + - * /.</source>
      <translation>要显示的内容，以逗号分隔：波段、NDVI、NDWI、NDRE、EVI、NBR2，或由波段、数字和 + - * / 组成的表达式。</translation>
    </message>
    <message>
      <source>What was downloaded is kept for the next one.</source>
      <translation>已下载的内容会保留，供下次安装使用。</translation>
    </message>
    <message>
      <source>What was downloaded is kept. A proxy is set under Settings &gt; Options &gt; Network.</source>
      <translation>已下载的内容会保留。代理在“设置 &gt; 选项 &gt; 网络”中设置。</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where the dated rasters are, as for a map; or the folder of series that the extract job wrote.</source>
      <translation>带日期的栅格所在位置，与制图相同；或提取任务写出的序列文件夹。</translation>
    </message>
    <message>
      <source>Where the dated rasters are: a folder of them, of SAFE products or their ZIPs; one raster or VRT with all dates; a netCDF or Zarr cube; a STAC item collection, as a file or an address; a *.stack.json file. A job file and the command line also take several of these, and bring them to one grid.</source>
      <translation>带日期的栅格所在位置：栅格文件夹、SAFE 产品或其 ZIP 文件夹；含所有日期的一个栅格或 VRT；netCDF 或 Zarr 数据立方体；STAC 条目集合(文件或地址)；*.stack.json 文件。任务文件和命令行也可取其中多个，并统一到一个格网。</translation>
    </message>
    <message>
      <source>Where the model is computed; 'auto' takes a graphics card that can be used.</source>
      <translation>模型的计算位置；'auto' 采用可用的显卡。</translation>
    </message>
    <message>
      <source>Where the model will be used</source>
      <translation>模型的使用地点</translation>
    </message>
    <message>
      <source>Where to save the accuracy report: a folder for a page, tables and JSON, or a name with an ending, such as accuracy.json, for the JSON alone.</source>
      <translation>精度报告的保存位置：文件夹则含网页、表格和 JSON；带扩展名的名称(例如 accuracy.json)则仅保存 JSON。</translation>
    </message>
    <message>
      <source>Where to save the choices as a stack file (*.stack.json).</source>
      <translation>将选择保存为堆栈文件 (*.stack.json) 的位置。</translation>
    </message>
    <message>
      <source>Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction looked for two crops.</source>
      <translation>像元像两种作物的地块是否为黄色；'auto' 在提取时查找过两种作物的情况下采用。</translation>
    </message>
    <message>
      <source>Whether a pixel model learns a class of what lies outside all parcels; 'auto' does so where the parcels are given.</source>
      <translation>像元模型是否将所有地块之外学习为一个类别；给出地块时 'auto' 会这样做。</translation>
    </message>
    <message>
      <source>Whether pixels of one area touch at their sides (4), or also at their corners (8).</source>
      <translation>同一图斑的像元仅以边相接 (4)，还是也以角相接 (8)。</translation>
    </message>
    <message>
      <source>Which class each text of the crop field stands for</source>
      <translation>作物字段的每个文本对应哪个类别</translation>
    </message>
    <message>
      <source>Which class of the map each text of the field stands for, where they are called differently</source>
      <translation>名称不同时，字段的每个文本对应地图的哪个类别</translation>
    </message>
    <message>
      <source>Which dates and bands of a stack of dated rasters can be used, and why not</source>
      <translation>带日期的栅格堆栈中哪些日期和波段可用，以及其他为何不可用</translation>
    </message>
    <message>
      <source>Which learners are tried; by default those that take seconds. 'network' also learns from parcels or pixels without labels, takes minutes, and needs torch.</source>
      <translation>尝试哪些学习方法；默认为只需数秒的方法。'network' 也利用未标注的地块或像元学习，需要数分钟和 torch。</translation>
    </message>
    <message>
      <source>Which parcels come first</source>
      <translation>哪些地块排在前面</translation>
    </message>
    <message>
      <source>Which part of the stack is mapped</source>
      <translation>对影像堆栈的哪一部分制图</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Why no answer</source>
      <translation>无结果的原因</translation>
    </message>
    <message>
      <source>Within strata named in the layer</source>
      <translation>在图层所列的分层内</translation>
    </message>
    <message>
      <source>Write a folder's whole path or an https address under Settings &gt; Options &gt; CropMapper.</source>
      <translation>请在“设置 &gt; 选项 &gt; CropMapper”中填写文件夹的完整路径，或以 https:// 开头的地址。</translation>
    </message>
    <message>
      <source>Write it like this: {expected}.</source>
      <translation>请这样书写：{expected}。</translation>
    </message>
    <message>
      <source>Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

They are for classifiers and searches of one's own, and mean nothing to another model.</source>
      <translation>写出模型编码器给影像堆栈每个像元或其中每个地块的特征。

供您自己的分类器和检索使用，对其他模型没有意义。</translation>
    </message>
    <message>
      <source>Write them as {example}.</source>
      <translation>请这样书写：{example}。</translation>
    </message>
    <message>
      <source>Writing features</source>
      <translation>正在写出特征</translation>
    </message>
    <message>
      <source>Writing model and report</source>
      <translation>正在写出模型和报告</translation>
    </message>
    <message>
      <source>Writing the layer {name} to a file for the engine.</source>
      <translation>正在将图层 {name} 写入供引擎使用的文件。</translation>
    </message>
    <message>
      <source>Writing the parcels</source>
      <translation>正在写出地块</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>正在写出结果</translation>
    </message>
    <message>
      <source>Wrong among green</source>
      <translation>绿色中的错误比例</translation>
    </message>
    <message>
      <source>Yellow: open</source>
      <translation>黄色：待定</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>数秒</translation>
    </message>
    <message>
      <source>about {share}</source>
      <translation>约 {share}</translation>
    </message>
    <message>
      <source>another installation into it is under way</source>
      <translation>另一个安装正在写入该文件夹</translation>
    </message>
    <message>
      <source>bare soil</source>
      <translation>裸土</translation>
    </message>
    <message>
      <source>cannot be started</source>
      <translation>无法启动</translation>
    </message>
    <message>
      <source>cannot import {what}</source>
      <translation>无法导入 {what}</translation>
    </message>
    <message>
      <source>cerrado</source>
      <translation>塞拉多植被</translation>
    </message>
    <message>
      <source>class {number}</source>
      <translation>类别 {number}</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>耕地</translation>
    </message>
    <message>
      <source>day {day}</source>
      <translation>第 {day} 天</translation>
    </message>
    <message>
      <source>does not say where it is</source>
      <translation>未说明其位置</translation>
    </message>
    <message>
      <source>end</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>ended with exit code {code}</source>
      <translation>以退出码 {code} 结束</translation>
    </message>
    <message>
      <source>fallow</source>
      <translation>休耕地</translation>
    </message>
    <message>
      <source>fallow then cotton</source>
      <translation>休耕后棉花</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>森林</translation>
    </message>
    <message>
      <source>grassland</source>
      <translation>草地</translation>
    </message>
    <message>
      <source>green</source>
      <translation>绿</translation>
    </message>
    <message>
      <source>harvest</source>
      <translation>收获</translation>
    </message>
    <message>
      <source>hiding one date after the other, to see which decided…</source>
      <translation>正在逐一遮盖日期，以查明哪个起决定作用…</translation>
    </message>
    <message>
      <source>is Python {what}, and the engine needs 3.9 or later</source>
      <translation>为 Python {what}，而引擎需要 3.9 或更高版本</translation>
    </message>
    <message>
      <source>is not a full path</source>
      <translation>不是完整路径</translation>
    </message>
    <message>
      <source>lacks {what}</source>
      <translation>缺少 {what}</translation>
    </message>
    <message>
      <source>left out: {reason}</source>
      <translation>未采用：{reason}</translation>
    </message>
    <message>
      <source>logistic regression on parcel means</source>
      <translation>基于地块均值的逻辑回归</translation>
    </message>
    <message>
      <source>macro F1</source>
      <translation>宏平均 F1</translation>
    </message>
    <message>
      <source>macro F1 elsewhere</source>
      <translation>其他地点的宏平均 F1</translation>
    </message>
    <message>
      <source>maize</source>
      <translation>玉米</translation>
    </message>
    <message>
      <source>mowing</source>
      <translation>刈割</translation>
    </message>
    <message>
      <source>no CRS</source>
      <translation>无 CRS</translation>
    </message>
    <message>
      <source>no Python from 3.9 on that makes environments was found, see the log</source>
      <translation>未找到可建立环境的 Python 3.9 或更高版本，见日志</translation>
    </message>
    <message>
      <source>no reason was given</source>
      <translation>未给出原因</translation>
    </message>
    <message>
      <source>not clear</source>
      <translation>非晴空</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>pasture</source>
      <translation>牧草地</translation>
    </message>
    <message>
      <source>peak</source>
      <translation>峰值</translation>
    </message>
    <message>
      <source>random forest on pixels</source>
      <translation>基于像元的随机森林</translation>
    </message>
    <message>
      <source>random forest on series</source>
      <translation>基于序列的随机森林</translation>
    </message>
    <message>
      <source>red</source>
      <translation>红</translation>
    </message>
    <message>
      <source>savanna</source>
      <translation>稀树草原</translation>
    </message>
    <message>
      <source>savanna woodland</source>
      <translation>稀树林地</translation>
    </message>
    <message>
      <source>simulated macro F1</source>
      <translation>模拟的宏平均 F1</translation>
    </message>
    <message>
      <source>soy then cotton</source>
      <translation>大豆后棉花</translation>
    </message>
    <message>
      <source>soy then fallow</source>
      <translation>大豆后休耕</translation>
    </message>
    <message>
      <source>soy then maize</source>
      <translation>大豆后玉米</translation>
    </message>
    <message>
      <source>soy then millet</source>
      <translation>大豆后谷子</translation>
    </message>
    <message>
      <source>soy then sunflower</source>
      <translation>大豆后向日葵</translation>
    </message>
    <message>
      <source>soybean</source>
      <translation>大豆</translation>
    </message>
    <message>
      <source>start</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>sunflower</source>
      <translation>向日葵</translation>
    </message>
    <message>
      <source>the file is not there, or damaged.</source>
      <translation>文件不存在或已损坏。</translation>
    </message>
    <message>
      <source>the file of {packages} is damaged or another one: its checksum is not the one in the lock</source>
      <translation>{packages} 的文件已损坏或并非所需文件：其校验和与锁定的不一致</translation>
    </message>
    <message>
      <source>undated</source>
      <translation>无日期</translation>
    </message>
    <message>
      <source>under 1 MB</source>
      <translation>小于 1 MB</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>used</source>
      <translation>采用</translation>
    </message>
    <message>
      <source>vineyard</source>
      <translation>葡萄园</translation>
    </message>
    <message>
      <source>wheat</source>
      <translation>小麦</translation>
    </message>
    <message>
      <source>winter barley</source>
      <translation>冬大麦</translation>
    </message>
    <message>
      <source>winter rapeseed</source>
      <translation>冬油菜</translation>
    </message>
    <message>
      <source>winter wheat</source>
      <translation>冬小麦</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>黄</translation>
    </message>
    <message>
      <source>{accuracy} (95%: {low}–{high})</source>
      <translation>{accuracy} (95%：{low}–{high})</translation>
    </message>
    <message>
      <source>{after} to {last}</source>
      <translation>{after} 至 {last}</translation>
    </message>
    <message>
      <source>{amount} GB</source>
      <translation>{amount} GB</translation>
    </message>
    <message>
      <source>{amount} MB</source>
      <translation>{amount} MB</translation>
    </message>
    <message>
      <source>{before} renamed {after}</source>
      <translation>{before} 重命名为 {after}</translation>
    </message>
    <message>
      <source>{code} cannot be a code. Codes are whole numbers from 1 to {highest}.</source>
      <translation>{code} 不能作为代码。代码为 1 至 {highest} 的整数。</translation>
    </message>
    <message>
      <source>{code} is the code of {name}. Give one of the two another code.</source>
      <translation>{code} 是 {name} 的代码。请为两者之一另取代码。</translation>
    </message>
    <message>
      <source>{count} class has no label, so that a taught model will not know it: {names}.</source>
      <translation>{count} 个类别没有标签，训练所得模型不会认识它：{names}。</translation>
    </message>
    <message>
      <source>{count} classes have no label, so that a taught model will not know them: {names}.</source>
      <translation>{count} 个类别没有标签，训练所得模型不会认识它们：{names}。</translation>
    </message>
    <message>
      <source>{count} date from {first} to {last}, {share} clear on average</source>
      <translation>{count} 个日期，{first} 至 {last}，平均晴空 {share}</translation>
    </message>
    <message>
      <source>{count} date used, from {first} to {last}</source>
      <translation>采用 {count} 个日期，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{count} dates from {first} to {last}, {share} clear on average</source>
      <translation>{count} 个日期，{first} 至 {last}，平均晴空 {share}</translation>
    </message>
    <message>
      <source>{count} dates used, from {first} to {last}</source>
      <translation>采用 {count} 个日期，{first} 至 {last}</translation>
    </message>
    <message>
      <source>{count} label</source>
      <translation>{count} 个标签</translation>
    </message>
    <message>
      <source>{count} labels</source>
      <translation>{count} 个标签</translation>
    </message>
    <message>
      <source>{count} layers are in the group {name}. To play them, tick all of it and open the temporal controller.</source>
      <translation>{count} 个图层位于图层组 {name}。要播放，请勾选整个组并打开时态控制器。</translation>
    </message>
    <message>
      <source>{count} of {needed}</source>
      <translation>{count} / {needed}</translation>
    </message>
    <message>
      <source>{count} parcels compared.</source>
      <translation>已比较 {count} 个地块。</translation>
    </message>
    <message>
      <source>{count} pixels compared.</source>
      <translation>已比较 {count} 个像元。</translation>
    </message>
    <message>
      <source>{count} places compared.</source>
      <translation>已比较 {count} 个点。</translation>
    </message>
    <message>
      <source>{count} polygons compared.</source>
      <translation>已比较 {count} 个多边形。</translation>
    </message>
    <message>
      <source>{count} simulated parcels compared.</source>
      <translation>已比较 {count} 个模拟地块。</translation>
    </message>
    <message>
      <source>{count} simulated pixels compared.</source>
      <translation>已比较 {count} 个模拟像元。</translation>
    </message>
    <message>
      <source>{count} simulated places compared.</source>
      <translation>已比较 {count} 个模拟点。</translation>
    </message>
    <message>
      <source>{count} simulated polygons compared.</source>
      <translation>已比较 {count} 个模拟多边形。</translation>
    </message>
    <message>
      <source>{count} warning is in the log.</source>
      <translation>日志中有 {count} 条警告。</translation>
    </message>
    <message>
      <source>{count} warnings are in the log.</source>
      <translation>日志中有 {count} 条警告。</translation>
    </message>
    <message>
      <source>{decided} decided: labels for the next teaching.</source>
      <translation>已判定 {decided} 个：作为下次训练的标签。</translation>
    </message>
    <message>
      <source>{field} has {count} different texts, more than a map can have classes. Choose the field with the crop.</source>
      <translation>{field} 有 {count} 个不同文本，超过地图可有的类别数。请选择作物字段。</translation>
    </message>
    <message>
      <source>{field} has {count} different texts. Choose the field with the crop.</source>
      <translation>{field} 有 {count} 个不同文本。请选择作物字段。</translation>
    </message>
    <message>
      <source>{filename} cannot be deleted: {strerror}.</source>
      <translation>无法删除 {filename}：{strerror}。</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {strerror}.</source>
      <translation>无法写入 {folder}：{strerror}。</translation>
    </message>
    <message>
      <source>{hectares} ha</source>
      <translation>{hectares} 公顷</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} 小时</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
      <source>{label} ({name}) cannot be {text}. {how}</source>
      <translation>{label} ({name}) 不能为 {text}。{how}</translation>
    </message>
    <message>
      <source>{label} cannot be {text}. Like this: {expected}.</source>
      <translation>{label} 不能为 {text}。例如：{expected}。</translation>
    </message>
    <message>
      <source>{label}: {value}</source>
      <translation>{label}：{value}</translation>
    </message>
    <message>
      <source>{layer} could not be written to {target}. Save its edits.</source>
      <translation>无法将 {layer} 写入 {target}。请保存其编辑。</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer</source>
      <translation>{total} 个地块中 {mapped} 个有结果</translation>
    </message>
    <message>
      <source>{mapped} of {total} parcels have an answer; without an answer: {reasons}</source>
      <translation>{total} 个地块中 {mapped} 个有结果；无结果：{reasons}</translation>
    </message>
    <message>
      <source>{message} Step 1 says what to do.</source>
      <translation>{message} 第 1 步说明该怎么做。</translation>
    </message>
    <message>
      <source>{mine} (yours)</source>
      <translation>{mine}(您的)</translation>
    </message>
    <message>
      <source>{minutes:.0f} min</source>
      <translation>{minutes:.0f} 分钟</translation>
    </message>
    <message>
      <source>{model}: does not fit.</source>
      <translation>{model}：不适合。</translation>
    </message>
    <message>
      <source>{model}: fits.</source>
      <translation>{model}：适合。</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
      <source>{name} (simulated)</source>
      <translation>{name}(模拟)</translation>
    </message>
    <message>
      <source>{name} is no file that the engine reads. Save it to a file, and add that.</source>
      <translation>{name} 不是引擎可读的文件。请将其保存为文件并添加该文件。</translation>
    </message>
    <message>
      <source>{name} is taught, and chosen above.</source>
      <translation>{name} 已训练，并已在上方选中。</translation>
    </message>
    <message>
      <source>{name} needs {needed} more to be taught well.</source>
      <translation>{name} 还需要 {needed} 个才能较好地训练。</translation>
    </message>
    <message>
      <source>{name} stands among the further stack options and by itself. Leave one of them out.</source>
      <translation>{name} 同时出现在其他堆栈选项中和单独的选项中。请去掉其中一个。</translation>
    </message>
    <message>
      <source>{name} {value} by parcel</source>
      <translation>{name} {value}，按地块</translation>
    </message>
    <message>
      <source>{name} {value} by pixel</source>
      <translation>{name} {value}，按像元</translation>
    </message>
    <message>
      <source>{name} {value} by {level}</source>
      <translation>{name} {value}，按 {level}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} / {count}</translation>
    </message>
    <message>
      <source>{number} of {most}</source>
      <translation>{number} / {most}</translation>
    </message>
    <message>
      <source>{others} or {last}</source>
      <translation>{others} 或 {last}</translation>
    </message>
    <message>
      <source>{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on {where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing is sent.</source>
      <translation>来自 {source} 的 {packages} 个软件包，共 {download_mb}；解压后占用 {disk_mb} (在 {where} 上测得)。它们装入 QGIS 配置文件夹中的独立 Python 环境 {folder}。不发送任何内容。</translation>
    </message>
    <message>
      <source>{path} holds no card.json, so it is not a model package. Choose the folder of a package.</source>
      <translation>{path} 中没有 card.json，因此不是模型包。请选择模型包的文件夹。</translation>
    </message>
    <message>
      <source>{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of parcels wrote.</source>
      <translation>{path} 中没有 series.parquet，因此不是序列文件夹。请选择“提取地块序列”写出的文件夹。</translation>
    </message>
    <message>
      <source>{path} is a file, and is not kept: choose the folder.</source>
      <translation>{path} 是文件，不会保存：请选择文件夹。</translation>
    </message>
    <message>
      <source>{path} is a folder, and is not kept: choose the file in it.</source>
      <translation>{path} 是文件夹，不会保存：请选择其中的文件。</translation>
    </message>
    <message>
      <source>{pixels} pixels</source>
      <translation>{pixels} 个像元</translation>
    </message>
    <message>
      <source>{python} could not be started: {reason}.</source>
      <translation>无法启动 {python}：{reason}。</translation>
    </message>
    <message>
      <source>{python} is used, not what was set up: to change it, empty the field of the Python in Options.</source>
      <translation>使用的是 {python}，而非已配置的引擎：要更改，请在选项中清空 Python 字段。</translation>
    </message>
    <message>
      <source>{score}, measured on {places}.</source>
      <translation>{score}，测量于：{places}。</translation>
    </message>
    <message>
      <source>{score}. How it was measured: {split}</source>
      <translation>{score}。测量方法：{split}</translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
      <source>{seen}, its share of the model's attention is {share}</source>
      <translation>{seen}，占模型注意力的比例为 {share}</translation>
    </message>
    <message>
      <source>{seen}, without it the probability falls by {fall}</source>
      <translation>{seen}，去掉它后概率下降 {fall}</translation>
    </message>
    <message>
      <source>{shapeless} labels have no shape that can be used, and are left out.</source>
      <translation>{shapeless} 个标签没有可用的几何图形，不参与。</translation>
    </message>
    <message>
      <source>{share} clear</source>
      <translation>晴空 {share}</translation>
    </message>
    <message>
      <source>{source} is neither a folder that is there nor an address</source>
      <translation>{source} 既不是现有的文件夹，也不是地址</translation>
    </message>
    <message>
      <source>{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address.</source>
      <translation>{stack} 不存在。请选择带日期的栅格文件夹、含所有日期的文件或 https 地址。</translation>
    </message>
    <message>
      <source>{stage} · {time} left</source>
      <translation>{stage} · 剩余 {time}</translation>
    </message>
    <message>
      <source>{stage}, {done} of {total}</source>
      <translation>{stage}，{done} / {total}</translation>
    </message>
    <message>
      <source>{then} are right then, {last} at last, of {count}.</source>
      <translation>当时正确 {then}，最终正确 {last}，共 {count} 个。</translation>
    </message>
    <message>
      <source>{title} ({name}) cannot be {value}. Choose one of: {choices}.</source>
      <translation>{title}（{name}）不能是 {value}。请从下列选项中选择：{choices}。</translation>
    </message>
    <message>
      <source>{title} waits for the end of the run under way.</source>
      <translation>{title} 正在等待当前运行结束。</translation>
    </message>
    <message>
      <source>{title} was taken out of the queue.</source>
      <translation>{title} 已移出队列。</translation>
    </message>
    <message>
      <source>{title}, found in {folder}</source>
      <translation>{title}，位于 {folder}</translation>
    </message>
    <message>
      <source>{value} ({low} to {high})</source>
      <translation>{value} ({low} 至 {high})</translation>
    </message>
    <message>
      <source>{width} × {height} pixels of {size}, {crs}</source>
      <translation>{width} × {height} 像元，像元大小 {size}，{crs}</translation>
    </message>
  </context>
</TS>
