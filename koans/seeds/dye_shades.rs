use std::num::ParseIntError;

#[derive(PartialEq, Eq, Debug)]
pub struct Shade {
    pub red: u8,
    pub green: u8,
    pub blue: u8,
}

pub fn in_stock(vats: &[Shade], code: &str) -> Result<bool, ParseIntError> {
    let red = u8::from_str_radix(code, 16)?;
    let shade = Shade {
        red,
        green: red / 2,
        blue: 255 - red,
    };
    Ok(vats.contains(&shade))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_exact_shade() {
        let (red, green, blue) = (16, 8, 239);
        let vats = [Shade { red, green, blue }];
        assert_eq!(in_stock(&vats, "10"), Ok(true));
        assert_eq!(in_stock(&vats, "11"), Ok(false));
    }

    #[test]
    fn bad_code_is_an_error() {
        let vats = Vec::new();
        assert!(in_stock(&vats, "zz").is_err());
    }
}
