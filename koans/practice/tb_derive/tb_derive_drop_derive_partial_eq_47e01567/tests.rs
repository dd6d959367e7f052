#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        assert_eq!(
            format!("#{:x} {:x}", Rgb::from([1, 2, 255]), Rgb::default()),
            "#0102ff 000000"
        );
    }
}
