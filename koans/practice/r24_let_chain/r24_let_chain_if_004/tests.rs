#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stops_at_walls_and_edges() {
        let maze = Maze::new("..#\n...\n#..");
        let start = Robot { row: 0, column: 0 };
        assert_eq!(maze.walk(start, "ee"), Robot { row: 0, column: 1 });
        assert_eq!(maze.walk(start, "nwse"), Robot { row: 1, column: 1 });
    }
}
