#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn same_job_is_queued_once() {
        let mut queue = VecDeque::new();
        assert!(submit(&mut queue, "olga", &12));
    }

    #[test]
    fn new_jobs_wait_at_the_back() {
        let mut queue = VecDeque::new();
        assert!(submit(&mut queue, "olga", &12));
        assert!(submit(&mut queue, "olga", &13));
        assert_eq!(queue[1].pages, 13);
    }
}
