#[cfg(test)]
mod tests {
    use super::*;
    fn rec(ring: &str, species: &str, site: &str) -> Ringing {
        Ringing {
            ring: ring.into(),
            species: species.into(),
            site: site.into(),
        }
    }
    #[test]
    fn files_twice() {
        let mut log = Log::default();
        log.enter(rec("A1", "wren", "dune"));
        assert_eq!(log.by_species["wren"], log.by_site["dune"]);
    }
    #[test]
    fn exclusive() {
        let mut log = Log::default();
        log.enter(rec("A1", "wren", "dune"));
        log.enter(rec("A2", "wren", "wood"));
        log.enter(rec("A3", "owl", "wood"));
        assert_eq!(log.only_seen_at("wood"), ["owl"]);
    }
}
