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
        return 1.0;
    }
    Ok(blend.red / (blend.red + blend.white))
}
