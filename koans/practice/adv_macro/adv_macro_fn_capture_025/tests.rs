#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn with_tare() {
        let scale = Scale { tare: 0.5 };
        assert_eq!(scale.display(10.5), ["10.0 kg", "22.0 lb"]);
    }
    #[test]
    fn empty() {
        assert_eq!(Scale { tare: 0.0 }.display(0.0)[1], "0.0 lb");
    }
}
