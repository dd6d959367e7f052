use std::num::ParseFloatError;

#[derive(Debug)]
pub struct Cut {
    pub feed: f32,
    pub depth: f32,
}

pub fn read(feed: &str, depth: &str) -> Result<Cut, ParseFloatError> {
    let (feed, depth) = (feed.parse()?, depth.parse()?);
    Ok(Cut { feed, depth })
}

pub fn label(feed: &str) -> Result<(String, f32), ParseFloatError> {
    let cut = read(feed, "0.5")?;
    Ok((format!("{cut:?}"), cut.feed * cut.depth))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        let (text, area) = label("3").unwrap();
        assert_eq!(text, "Cut { feed: 3.0, depth: 0.5 }");
        assert_eq!(area, 1.5);
    }

    #[test]
    fn bad_numbers() {
        assert!(label("fast").is_err());
        assert!(read("1", "deep").is_err());
    }
}
