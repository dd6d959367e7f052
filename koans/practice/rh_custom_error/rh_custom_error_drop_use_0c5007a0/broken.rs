#[derive(PartialEq, Debug, Default)]
pub struct Curtain {
    pub width: f64,
    pub drop: f64,
}

pub fn cut_list(sizes: &str) -> Result<String, ParseFloatError> {
    let mut list = String::new();
    for size in sizes.split(',') {
        let width = size.trim().parse()?;
        let curtain = Curtain { width, drop: 2.5 };
        list.push_str(&format!("{curtain:?};"));
    }
    Ok(list)
}
