#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves_once() {
        let (soup, soup_bell) = Dish::order("soup");
        let (stew, stew_bell) = Dish::order("stew");
        let dishes = [soup, stew];
        assert!(ready(&dishes).is_empty());
        stew_bell.wake();
        assert_eq!(ready(&dishes), ["stew"]);
        soup_bell.wake_by_ref();
        assert_eq!(ready(&dishes), ["soup"]);
        assert!(ready(&dishes).is_empty());
    }
}
