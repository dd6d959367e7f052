pub type Board = [[char; 3]; 3];

pub fn show(board: &Board) -> String {
    board.map(|row| row.iter().collect::<String>()).join("/")
}

pub fn play(board: &mut Board, at: (usize, usize), mark: char) -> Result<String, String> {
    let before = show(board);
    let square = &mut board[at.0][at.1];
    if *square != '.' {
        return Err(before);
    }
    *square = mark;
    Ok(format!("{} > {}", before, show(board)))
}
