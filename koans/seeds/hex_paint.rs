#[derive(Debug)]
pub struct Paint {
    pub rgb: [u8; 3],
    pub top: u8,
}

pub fn paint(text: &str) -> Option<Paint> {
    let hex = text.strip_prefix('#')?;
    let number = u32::from_str_radix(hex, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    let rgb = [red, green, blue];
    let top = *rgb.iter().max()?;
    Some(Paint { rgb, top })
}

pub fn describe(text: &str) -> Option<String> {
    let found = paint(text)?;
    Some(format!("{} in {:?}", found.top, found))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_the_channels() {
        let found = paint("#0a10ff").unwrap();
        assert_eq!(found.rgb, [10, 16, 255]);
        assert_eq!(found.top, 255);
        assert!(paint("0a10ff").is_none());
        assert!(paint("#green").is_none());
    }

    #[test]
    fn describes_paint() {
        let text = describe("#010203").unwrap();
        assert_eq!(text, "3 in Paint { rgb: [1, 2, 3], top: 3 }");
        assert_eq!(describe("red"), None);
    }
}
