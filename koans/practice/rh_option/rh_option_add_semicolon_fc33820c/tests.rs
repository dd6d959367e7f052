#[cfg(test)]
mod tests {
    use super::*;

    fn cell(x: i32, y: i32) -> Vec2 {
        Vec2(x, y)
    }

    #[test]
    fn shortest_paths() {
        let walls = HashSet::from([cell(1, 0), cell(1, 1)]);
        let room = |at: Vec2| (0..3).contains(&at.0) && (0..3).contains(&at.1);
        let free = |at: Vec2| room(at) && !walls.contains(&at);
        assert_eq!(steps(cell(0, 0), cell(2, 0), free), Some(6));
        assert_eq!(steps(cell(0, 0), cell(1, 1), free), None);
    }
}
