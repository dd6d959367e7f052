#[cfg(test)]
mod tests {
    use super::*;

    pub fn route(gateway: &str, bits: u8) -> Route {
        let gateway = gateway.to_string();
        Route { gateway, bits }
    }

    #[test]
    fn longest_wins() {
        assert_eq!(better(&route("a", 3), &route("b", 4)).unwrap().bits, 4);
    }
}
