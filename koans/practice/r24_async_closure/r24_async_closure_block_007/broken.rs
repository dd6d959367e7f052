use std::future::Ready;

pub trait Store {
    fn children(&self, id: u32) -> Ready<Vec<u32>>;
}

pub struct Binary {
    pub size: u32,
}

impl Store for Binary {
    fn children(&self, id: u32) -> Ready<Vec<u32>> {
        let ids = [2 * id + 1, 2 * id + 2];
        std::future::ready(ids.into_iter().filter(|child| *child < self.size).collect())
    }
}

pub async fn levels<S: Store>(store: &S) -> Vec<usize> {
    let expand = |ids: Vec<u32>| async move {
        let mut next = Vec::new();
        for id in ids {
            next.extend(store.children(id).await);
        }
        next
    };
    let mut level = vec![0];
    let mut sizes = Vec::new();
    while !level.is_empty() {
        sizes.push(level.len());
        level = expand(level).await;
    }
    sizes
}
