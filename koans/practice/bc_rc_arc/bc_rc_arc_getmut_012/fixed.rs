use std::rc::Rc;

#[derive(Default, Debug)]
pub struct Board {
    facts: Vec<String>,
}

pub struct Agent {
    pub name: char,
    board: Rc<Board>,
}

pub fn crew(names: &str, facts: &[&str]) -> Vec<Agent> {
    let mut board = Rc::new(Board::default());
    if let Some(open) = Rc::get_mut(&mut board) {
        open.facts.extend(facts.iter().map(|f| f.to_lowercase()));
    }
    names
        .chars()
        .map(|name| Agent {
            name,
            board: board.clone(),
        })
        .collect()
}

impl Agent {
    pub fn knows(&self, topic: &str) -> Vec<&str> {
        self.board
            .facts
            .iter()
            .map(String::as_str)
            .filter(|f| f.contains(topic))
            .collect()
    }
}
