#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn round_robin() {
        let workers = Config::with_queues(3, &["mail", "pdf"]).workers();
        assert_eq!(
            workers.iter().map(Worker::queue).collect::<Vec<_>>(),
            ["mail", "pdf", "mail"]
        );
        assert_eq!(workers[2].id, 2);
    }
    #[test]
    fn idle() {
        let workers = Config {
            threads: 1,
            ..Config::default()
        }
        .workers();
        assert_eq!(workers[0].queue(), "idle");
    }
}
