use std::fmt;

#[derive(Debug)]
pub enum Medium {
    Paper,
    Film(u32),
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let name = format!("{self:?}");
        write!(f, "{}", name.to_lowercase())
    }
}

pub fn label(media: &[Medium], spot: usize) -> Result<String, String> {
    let medium = media.get(spot).ok_or("empty box")?;
    Ok(format!("box {spot}: {medium}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_a_box() {
        let media = [Medium::Paper, Medium::Film(35)];
        assert_eq!(label(&media, 0), Ok("box 0: paper".to_string()));
        assert_eq!(label(&media, 1), Ok("box 1: film(35)".to_string()));
    }

    #[test]
    fn no_box_there() {
        let result = label(&[], 5);
        assert_eq!(result, Err("empty box".to_string()));
    }
}
