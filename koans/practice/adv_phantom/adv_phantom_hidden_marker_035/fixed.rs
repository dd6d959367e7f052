pub mod forum {
    use std::marker::PhantomData;

    pub struct Raw;
    pub struct Clean;

    pub struct Comment<T> {
        text: String,
        state: PhantomData<T>,
    }

    impl Comment<Raw> {
        pub fn typed(text: &str) -> Comment<Raw> {
            Comment {
                text: text.trim().to_string(),
                state: PhantomData,
            }
        }

        pub fn clean(&self) -> Comment<Clean> {
            let text = self.text.replace('<', "&lt;").replace('>', "&gt;");
            Comment {
                text,
                state: PhantomData,
            }
        }
    }

    impl Comment<Clean> {
        pub fn html(&self) -> String {
            format!("<p>{}</p>", self.text)
        }
    }
}

use forum::{Clean, Comment};

pub fn page(comments: &[Comment<Clean>]) -> String {
    comments.iter().map(|comment| comment.html()).collect()
}
