#[derive(Debug, Default)]
pub struct Options {
    pub width: u32,
    pub indent: u32,
    pub suffix: String,
}

pub fn narrower(base: &Options, columns: u32) -> Options {
    let width = base.width.saturating_sub(columns);
    Options {
        width,
        ..Options::clone(base)
    }
}
