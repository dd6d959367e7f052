#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbered() {
        let maze = Maze::parse("# #\n##", 9);
        assert_eq!(maze.to_string(), " 9 ██  ██\n10 ████\n");
        assert_eq!(maze.to_string(), " 9 ██  ██\n10 ████\n");
    }
}
