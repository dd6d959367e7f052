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
    let board = Rc::new(Board::default());
    board.facts.extend(facts.iter().map(|f| f.to_lowercase()));
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
