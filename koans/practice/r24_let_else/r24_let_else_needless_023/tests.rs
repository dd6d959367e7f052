#[cfg(test)]
mod tests {
    use super::*;
    const SERVICES: [Service; 3] = [
        Service {
            name: "bike",
            max_grams: 2000,
            base: 100,
            per_kilo: 300,
        },
        Service {
            name: "post",
            max_grams: 10_000,
            base: 450,
            per_kilo: 50,
        },
        Service {
            name: "truck",
            max_grams: 900_000,
            base: 5000,
            per_kilo: 10,
        },
    ];
    #[test]
    fn picks() {
        assert_eq!(cheapest(&SERVICES, 900), Some((400, "bike")));
        assert_eq!(cheapest(&SERVICES, 1500), Some((550, "post")));
        assert_eq!(cheapest(&SERVICES, 1_000_000), None);
    }
    #[test]
    fn saves() {
        assert_eq!(saving(&SERVICES, 900), Some(4610));
        assert_eq!(saving(&[], 900), None);
    }
}
