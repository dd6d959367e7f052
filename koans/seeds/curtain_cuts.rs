use std::num::ParseFloatError;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_every_curtain() {
        let list = cut_list("1.2, 3").unwrap();
        let wide = "Curtain { width: 3.0, drop: 2.5 };";
        assert!(list.starts_with("Curtain { width: 1.2"));
        assert!(list.ends_with(wide));
    }

    #[test]
    fn bad_size_is_an_error() {
        let result = cut_list("1.2, long");
        assert!(result.is_err());
    }
}
