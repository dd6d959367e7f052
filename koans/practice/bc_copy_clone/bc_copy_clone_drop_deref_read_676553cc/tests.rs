#[cfg(test)]
mod tests {
    use super::*;
    const A: [[f32; 2]; 3] = [[0.0, 0.0], [1.0, 0.0], [2.0, 0.0]];
    #[test]
    fn parallel() {
        let b = A.map(|[x, y]| [x + 3.0, y + 4.0]);
        assert_eq!(distances(&A, &b), [5.0; 3]);
        assert!(in_step(&A, &b));
    }
    #[test]
    fn crossing() {
        let b = [[2.0, 0.0], [1.0, 0.0], [0.0, 0.0]];
        assert_eq!(collisions(&A, &b, 1.0), 1);
        assert!(!in_step(&A, &b));
    }
}
