#[cfg(test)]
mod tests {
    use super::*;

    fn printer(paper: u32) -> Printer {
        Printer {
            queue: VecDeque::from([("map".to_string(), 2), ("thesis".to_string(), 90)]),
            paper,
        }
    }

    #[test]
    fn prints() {
        let mut p = printer(100);
        assert_eq!(p.print_next().unwrap(), "map");
        assert_eq!(p.paper, 98);
        assert_eq!(p.print_next().unwrap(), "thesis");
        assert_eq!(p.paper, 8);
        assert!(p.print_next().is_err());
    }

    #[test]
    fn keeps_job_without_paper() {
        let mut p = printer(1);
        assert!(p.print_next().is_err());
        assert_eq!(p.queue.len(), 2);
        assert_eq!(p.queue[0].0, "map");
    }
}
