#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        assert_eq!(convert(2.0, "ozt", "g").unwrap(), 62.207);
        assert_eq!(unit("gr").unwrap(), Unit::Grain);
    }
    #[test]
    fn complains() {
        assert_eq!(
            convert(1.0, "oz", "g").unwrap_err().to_string(),
            "use ozt for gold"
        );
        assert_eq!(
            convert(1.0, "g", "lb").unwrap_err().to_string(),
            "lb is no unit of weight"
        );
        assert_eq!(
            convert(-1.0, "g", "g").unwrap_err().to_string(),
            "weight is negative"
        );
    }
}
