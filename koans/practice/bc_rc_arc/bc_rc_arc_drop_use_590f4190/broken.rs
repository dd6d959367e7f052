#[derive(Debug, PartialEq, Clone)]
pub enum Opinion {
    Innocent,
}

pub fn seat_jury(size: usize, opinion: Opinion) -> Vec<Arc<Opinion>> {
    let shared = Arc::new(opinion);
    vec![shared; size]
}
