pub struct Paint {
    pub rgb: [u8; 3],
    pub gloss: bool,
}

pub fn channel(level: &i32) -> Result<u8, String> {
    u8::try_from(*level).map_err(|_| format!("level {level}"))
}

pub fn mix(levels: &[i32; 3]) -> Result<Paint, String> {
    let [r, g, b] = levels;
    let rgb = [channel(r)?, channel(g)?, channel(b)?];
    let gloss = rgb.contains(&255);
    Ok(Paint { rgb, gloss })
}

pub fn dull_red(paint: &Paint) -> bool {
    !paint.gloss && paint.rgb[0] > 99
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes() {
        let paint = mix(&[120, 0, 7]).unwrap();
        assert_eq!(paint.rgb, [120, 0, 7]);
        assert!(dull_red(&paint));
        assert!(!dull_red(&mix(&[255, 0, 7]).unwrap()));
    }

    #[test]
    fn out_of_range() {
        assert_eq!(mix(&[1, 256, 3]).err(), Some("level 256".to_string()));
        assert_eq!(channel(&255), Ok(255));
    }
}
