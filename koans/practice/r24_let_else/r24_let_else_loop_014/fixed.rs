use std::collections::VecDeque;

#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    pub to: String,
    pub tries: u8,
}

pub struct Office {
    queue: VecDeque<Letter>,
    pub returned: Vec<Letter>,
}

impl Office {
    pub fn new(to: &[&str]) -> Self {
        let queue = to
            .iter()
            .map(|to| Letter {
                to: to.to_string(),
                tries: 0,
            })
            .collect();
        Office {
            queue,
            returned: Vec::new(),
        }
    }

    pub fn deliver(&mut self, mut at_home: impl FnMut(&Letter) -> bool) -> usize {
        let mut delivered = 0;
        while let Some(mut letter) = self.queue.pop_front() {
            if at_home(&letter) {
                delivered += 1;
            } else if letter.tries == 2 {
                self.returned.push(letter);
            } else {
                letter.tries += 1;
                self.queue.push_back(letter);
            }
        }
        delivered
    }
}
