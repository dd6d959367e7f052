#[derive(Debug)]
pub struct Panel {
    pub wide: u16,
    pub tall: u16,
}

pub fn side(text: &str) -> Result<u16, String> {
    let number = text.strip_suffix('m').ok_or("no unit")?;
    number.parse().map_err(|_| format!("{text} is no length"))
}

pub fn unfold(wide: &str, tall: &str) -> Result<String, String> {
    let panel = Panel {
        wide: side(wide)?,
        tall: side(tall)?,
    };
    Ok(format!("{panel:?} = {}", panel.wide * panel.tall))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn area_is_shown() {
        let text = unfold("12m", "3m").unwrap();
        assert_eq!(text, "Panel { wide: 12, tall: 3 } = 36");
    }

    #[test]
    fn bad_sides() {
        assert_eq!(side("8m"), Ok(8));
        assert_eq!(unfold("8", "2m"), Err("no unit".to_string()));
        assert_eq!(unfold("8m", "xm"), Err("xm is no length".to_string()));
    }
}
