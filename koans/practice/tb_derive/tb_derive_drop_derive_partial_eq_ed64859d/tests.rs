#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converted() {
        assert_eq!(Rgb::from(0xff8000), Rgb(255, 128, 0));
        assert_eq!(Rgb::from([1, 2, 3]), Rgb(1, 2, 3));
    }
    #[test]
    fn mixed() {
        assert_eq!(mix(0x101010, [32, 0, 64]), Rgb(24, 8, 40));
    }
}
