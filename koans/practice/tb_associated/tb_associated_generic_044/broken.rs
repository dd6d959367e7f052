pub trait Store {
    type Key;
    type Value;
    fn put(&mut self, value: Self::Value) -> Self::Key;
    fn get(&self, key: &Self::Key) -> Option<&Self::Value>;
}

#[derive(Default)]
pub struct Purse {
    coins: Vec<u32>,
}

impl Store for Purse {
    type Key = usize;
    type Value = u32;

    fn put(&mut self, coin: u32) -> usize {
        self.coins.push(coin);
        self.coins.len() - 1
    }

    fn get(&self, key: &usize) -> Option<&u32> {
        self.coins.get(*key)
    }
}

pub fn put_all<S, K, V>(store: &mut S, values: Vec<V>) -> Vec<K>
where
    S: Store<K, V>,
{
    values.into_iter().map(|v| store.put(v)).collect()
}
