use std::num::ParseFloatError;

pub struct Blend {
    pub red: f32,
    pub white: f32,
}

pub fn red_share(red: &str, white: &str) -> Result<f32, ParseFloatError> {
    let blend = Blend {
        red: red.parse()?,
        white: white.parse()?,
    };
    if blend.white == 0.0 {
        return Ok(1.0);
    }
    Ok(blend.red / (blend.red + blend.white))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes() {
        assert_eq!(red_share("1.5", "4.5"), Ok(0.25));
        assert_eq!(red_share("2", "0"), Ok(1.0));
    }

    #[test]
    fn both_must_be_numbers() {
        assert!(red_share("lots", "1").is_err());
        assert!(red_share("1", "").is_err());
    }
}
