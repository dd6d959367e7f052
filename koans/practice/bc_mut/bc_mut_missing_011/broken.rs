pub const SIZE: usize = 4;

fn draw_diagonal(board: &mut [[char; SIZE]; SIZE], ink: char) {
    for (i, row) in board.iter_mut().enumerate() {
        row[i] = ink;
    }
}

pub fn show(ink: char, blank: char) -> Vec<String> {
    let board = [[blank; SIZE]; SIZE];
    draw_diagonal(&mut board, ink);
    board.iter().map(|row| row.iter().collect()).collect()
}
