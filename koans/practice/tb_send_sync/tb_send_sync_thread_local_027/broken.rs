use std::cell::Cell;

static DEPTH: Cell<usize> = Cell::new(0);

pub enum Menu {
    Item(&'static str),
    Group(&'static str, Vec<Menu>),
}

fn row(text: &str) -> String {
    format!("{}{text}\n", "  ".repeat(DEPTH.get()))
}

fn nested(entries: &[Menu]) -> String {
    DEPTH.set(DEPTH.get() + 1);
    let text = entries.iter().map(render).collect();
    DEPTH.set(DEPTH.get() - 1);
    text
}

pub fn render(menu: &Menu) -> String {
    match menu {
        Menu::Item(text) => row(text),
        Menu::Group(title, entries) => row(title) + &nested(entries),
    }
}
