use std::marker::PhantomData;

pub struct Key<T> {
    index: usize,
    table: PhantomData<fn() -> T>,
}

pub struct Author {
    pub name: String,
}

pub struct Poem {
    pub title: String,
    pub by: Key<Author>,
}

pub struct Table<T>(Vec<T>);

impl<T> Table<T> {
    pub fn empty() -> Table<T> {
        Table(Vec::new())
    }

    pub fn add(&mut self, row: T) -> Key<T> {
        self.0.push(row);
        Key {
            index: self.0.len() - 1,
            table: PhantomData,
        }
    }

    pub fn row(&self, key: &Key<T>) -> &T {
        &self.0[key.index]
    }
}

pub fn credit(poems: &Table<Poem>, authors: &Table<Author>, key: &Key<Poem>) -> String {
    let poem = poems.row(key);
    format!("{} by {}", poem.title, authors.row(&poem.by).name)
}
