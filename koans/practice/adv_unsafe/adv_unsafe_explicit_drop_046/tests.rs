#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn relieved_sailors_go_ashore() {
        let shore = Rc::new(Cell::new(0));
        let sailor = || Sailor {
            shore: shore.clone(),
        };
        let mut boat = Boat::launch(sailor());
        assert_eq!(boat.relieve(sailor()), 2);
        assert_eq!(shore.get(), 1);
        boat.relieve(sailor());
        assert_eq!(shore.get(), 2);
    }
}
