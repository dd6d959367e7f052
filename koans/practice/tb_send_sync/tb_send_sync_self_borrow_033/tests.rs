#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shares() {
        let garden = Sprinkler::new(21).bed("roses").bed("beans");
        let log: Vec<String> = garden.start().iter().collect();
        assert_eq!(log, ["roses: 10 l", "beans: 10 l"]);
    }
}
