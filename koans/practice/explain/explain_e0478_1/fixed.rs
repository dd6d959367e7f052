trait Wedding<'t>: 't {}

struct Prince<'kiss, 'SnowWhite: 'kiss> {
    child: Box<Wedding<'kiss> + 'SnowWhite>,
}
