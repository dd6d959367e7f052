#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn biggest_job_first() {
        let mut jobs = BinaryHeap::from(vec![4, 30, 7]);
        let plan = assign(&mut jobs, &[1, 2]).unwrap_or_default();
        assert_eq!(plan[0].cost, 30);
        assert_eq!(plan[1].id, 2);
    }

    #[test]
    fn too_few_jobs() {
        let mut jobs = BinaryHeap::from(vec![4]);
        let text = assign(&mut jobs, &[5, 6]).err();
        assert_eq!(text, Some("worker 6 idle".to_string()));
    }
}
