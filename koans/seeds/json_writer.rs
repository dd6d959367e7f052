//! A serialisation trait with impls for the usual types.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// Things that can be written as JSON.
pub trait ToJson {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result;

    fn json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out).expect("strings do not fail");
        out
    }
}

macro_rules! display_json {
    ($($type:ty),*) => {
        $(impl ToJson for $type {
            fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
                write!(out, "{self}")
            }
        })*
    };
}

display_json!(bool, u8, i64, f64);

impl ToJson for str {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('"')?;
        for c in self.chars() {
            match c {
                '"' | '\\' => write!(out, "\\{c}")?,
                '\n' => out.write_str("\\n")?,
                c if c.is_control() => write!(out, "\\u{:04x}", c as u32)?,
                c => out.write_char(c)?,
            }
        }
        out.write_char('"')
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        (*self).write_json(out)
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        match self {
            Some(value) => value.write_json(out),
            None => out.write_str("null"),
        }
    }
}

fn separated<I>(
    out: &mut dyn Write,
    items: I,
    mut each: impl FnMut(&mut dyn Write, I::Item) -> fmt::Result,
) -> fmt::Result
where
    I: IntoIterator,
{
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.write_char(',')?;
        }
        each(out, item)?;
    }
    Ok(())
}

impl<T: ToJson> ToJson for [T] {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('[')?;
        separated(out, self, |out, item| item.write_json(out))?;
        out.write_char(']')
    }
}

impl<K, V> ToJson for BTreeMap<K, V>
where
    K: AsRef<str>,
    V: ToJson,
{
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        out.write_char('{')?;
        separated(out, self, |out, (key, value)| {
            key.as_ref().write_json(out)?;
            out.write_char(':')?;
            value.write_json(out)
        })?;
        out.write_char('}')
    }
}

/// Objects whose fields have different types.
#[derive(Default)]
pub struct Object<'v> {
    fields: BTreeMap<&'static str, &'v dyn ToJson>,
}

impl<'v> Object<'v> {
    pub fn field(mut self, name: &'static str, value: &'v dyn ToJson) -> Self {
        self.fields.insert(name, value);
        self
    }
}

impl ToJson for Object<'_> {
    fn write_json(&self, out: &mut dyn Write) -> fmt::Result {
        self.fields.write_json(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars() {
        assert_eq!((true.json(), 7u8.json()), ("true".into(), "7".into()));
        assert_eq!((-1i64).json() + &2.5f64.json(), "-12.5");
        assert_eq!(Some("x").json(), "\"x\"");
        assert_eq!(None::<bool>.json(), "null");
    }

    #[test]
    fn strings_escape() {
        assert_eq!("a\"b\\\n\u{1}é".json(), r#""a\"b\\\n\u0001é""#);
    }

    #[test]
    fn containers() {
        assert_eq!([1u8, 2, 3][..].json(), "[1,2,3]");
        let scores = BTreeMap::from([("b".to_string(), None), ("a".to_string(), Some(1i64))]);
        assert_eq!(scores.json(), r#"{"a":1,"b":null}"#);
    }

    #[test]
    fn objects_mix_types() {
        let name = "Ada";
        let marks = [3u8, 5];
        let marks = &marks[..];
        let object = Object::default()
            .field("name", &name)
            .field("marks", &marks)
            .field("active", &true);
        assert_eq!(
            object.json(),
            r#"{"active":true,"marks":[3,5],"name":"Ada"}"#
        );
    }

    #[test]
    fn writer_errors_come_back() {
        struct Short(usize);
        impl Write for Short {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
                Ok(())
            }
        }
        assert_eq!("abc".write_json(&mut Short(4)), Err(fmt::Error));
        assert_eq!("ab".write_json(&mut Short(4)), Ok(()));
    }
}
