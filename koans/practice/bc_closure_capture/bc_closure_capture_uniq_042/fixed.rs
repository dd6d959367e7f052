#[derive(Debug, Default, Clone, Copy, PartialEq)]
pub struct Cursor {
    pub row: usize,
    pub col: usize,
}

fn advance(cursor: &mut Cursor, width: usize) {
    cursor.col += 1;
    if cursor.col == width {
        *cursor = Cursor {
            row: cursor.row + 1,
            col: 0,
        };
    }
}

fn newline(cursor: &mut Cursor) {
    cursor.row += 1;
    cursor.col = 0;
}

pub fn type_text(cursor: &mut Cursor, text: &str, width: usize) -> usize {
    let start = cursor.row;
    let letter = |cursor: &mut Cursor| advance(cursor, width);
    let tab = |cursor: &mut Cursor| {
        while !{
            advance(cursor, width);
            cursor.col.is_multiple_of(4)
        } {}
    };
    for key in text.chars() {
        match key {
            '\n' => newline(cursor),
            '\t' => tab(cursor),
            _ => letter(cursor),
        }
    }
    cursor.row - start
}
