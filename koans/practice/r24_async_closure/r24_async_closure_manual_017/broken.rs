use std::cell::RefCell;

pub struct Tape {
    blocks: RefCell<Vec<[u8; 2]>>,
}

impl Tape {
    pub fn with(blocks: &[[u8; 2]]) -> Self {
        Tape {
            blocks: RefCell::new(blocks.to_vec()),
        }
    }

    fn block(&self, index: usize) -> Option<[u8; 2]> {
        self.blocks.borrow().get(index).copied()
    }

    pub fn len(&self) -> usize {
        self.blocks.borrow().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn read(tape: &Tape, index: usize) -> impl Future<Output = Option<[u8; 2]>> {
    async move { std::future::ready(tape.block(index)).await }
}

pub async fn copy(from: &Tape, to: &Tape, skip: usize) -> usize {
    let start = to.len();
    let fetch = |index: usize| async move { read(from, index + skip).await };
    let mut index = 0;
    while let Some(block) = fetch(index).await {
        to.blocks.borrow_mut().push(block);
        index += 1;
    }
    to.len() - start
}
