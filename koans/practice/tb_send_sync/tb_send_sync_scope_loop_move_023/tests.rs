#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn zoom_one() {
        assert_eq!(
            render(1),
            ["1/0/0.png", "1/1/0.png", "1/0/1.png", "1/1/1.png"]
        );
    }
    #[test]
    fn world() {
        assert_eq!(render(0), ["0/0/0.png"]);
    }
}
