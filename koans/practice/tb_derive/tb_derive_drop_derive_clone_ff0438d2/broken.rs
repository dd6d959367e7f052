#[derive(Copy, PartialEq)]
pub enum Stitch {
    Knit,
    Purl,
    YarnOver,
}

impl Stitch {
    fn letters(self) -> &'static str {
        match self {
            Stitch::Knit => "k",
            Stitch::Purl => "p",
            Stitch::YarnOver => "yo",
        }
    }
}

pub fn shorthand(row: &[Stitch]) -> String {
    let pattern = row
        .chunk_by(|a, b| a == b)
        .map(|run| match run.len() {
            1 => run[0].letters().to_uppercase(),
            n => [run[0].letters(), &n.to_string()].concat(),
        })
        .collect::<String>();
    pattern + "."
}
