#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_load() {
        let washer = Washer::new();
        assert_eq!(washer.status(), "idle after 0");
        let washer = washer.start();
        assert_eq!(washer.status(), "load 1 at 1400 rpm");
        assert_eq!(washer.stop().status(), "idle after 1");
    }
}
