#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorted() {
        let gauges = [
            Gauge {
                site: "fen",
                drops: vec![1.0, 0.5],
            },
            Gauge {
                site: "moor",
                drops: vec![4.0],
            },
            Gauge {
                site: "dune",
                drops: vec![],
            },
        ];
        assert_eq!(
            wettest_first(&gauges),
            [(4.0, "moor"), (1.5, "fen"), (0.0, "dune")]
        );
    }
}
