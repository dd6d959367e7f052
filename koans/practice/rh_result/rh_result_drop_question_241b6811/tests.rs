#[cfg(test)]
mod tests {
    use super::*;

    pub fn route(gateway: &str, bits: u8) -> Route {
        let gateway = gateway.to_string();
        Route { gateway, bits }
    }

    #[test]
    fn longest_wins() {
        let found = best(&route("a", 8), &route("b", 24), &route("c", 16)).unwrap();
        assert_eq!((found.gateway.as_str(), found.bits), ("b", 24));
        assert_eq!(better(&route("a", 3), &route("b", 4)).unwrap().bits, 4);
    }

    #[test]
    fn ties_fail() {
        let text = best(&route("a", 8), &route("b", 8), &route("c", 9)).unwrap_err();
        assert_eq!(text, "a ties");
    }
}
